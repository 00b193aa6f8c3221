interface ZoomButtonsProps {
  readonly scale: number;
  readonly onZoom: (factor: number) => void;
  readonly onFit: () => void;
}

/** Bring the picture nearer, and back to where all of it is seen. */
export function ZoomButtons({ scale, onZoom, onFit }: ZoomButtonsProps) {
  return (
    <div className="graph-zoom" role="group" aria-label="Zoom">
      <button
        type="button"
        aria-label="Zoom in"
        onClick={() => {
          onZoom(1.4);
        }}
      >
        +
      </button>
      <button
        type="button"
        aria-label="Zoom out"
        disabled={scale <= 1}
        onClick={() => {
          onZoom(1 / 1.4);
        }}
      >
        −
      </button>
      <button type="button" disabled={scale <= 1} onClick={onFit}>
        Fit
      </button>
    </div>
  );
}
