import type { ViewControl } from './use-view.js';

interface ViewButtonsProps {
  readonly control: ViewControl;
  /** The days on screen, in words. */
  readonly days: string;
}

/** Ways to see earlier and later days, more of them and fewer. */
export function ViewButtons({ control, days }: ViewButtonsProps) {
  const { pan, zoom, reset, isMoved } = control;
  return (
    <div className="view-buttons" role="group" aria-label="Days on screen">
      <span className="quiet" role="status">
        {days}
      </span>
      <ViewButton name="Earlier" sign="←" act={pan} by={-0.25} />
      <ViewButton name="Later" sign="→" act={pan} by={0.25} />
      <ViewButton name="Zoom in" sign="+" act={zoom} by={0.6} />
      <ViewButton name="Zoom out" sign="−" act={zoom} by={1 / 0.6} />
      <button type="button" disabled={!isMoved} onClick={reset}>
        Back to the interval
      </button>
    </div>
  );
}

interface ViewButtonProps {
  readonly name: string;
  readonly sign: string;
  readonly act: (by: number) => void;
  readonly by: number;
}

function ViewButton({ name, sign, act, by }: ViewButtonProps) {
  return (
    <button
      type="button"
      className="sign"
      aria-label={name}
      title={name}
      onClick={() => {
        act(by);
      }}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
