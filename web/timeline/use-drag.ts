import { useRef } from 'react';
import type { MouseEvent, PointerEvent } from 'react';
import type { ViewControl } from './use-view.js';

interface Drag {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: () => void;
  readonly onPointerCancel: () => void;
  readonly onClickCapture: (event: MouseEvent<HTMLElement>) => void;
}

/** Pixels within which a press is still a click. */
const SLACK = 5;

/** Lets readers drag the picture to earlier and later days. What follows a drag is no click. */
export function useDrag({ pan }: ViewControl, width: number): Drag {
  const last = useRef<number | null>(null);
  const isDragged = useRef(false);
  const end = () => {
    last.current = null;
  };
  return {
    onPointerDown: ({ button, clientX, target }) => {
      isDragged.current = false;
      const isText = (target as HTMLElement).closest('.row-words, a') !== null;
      if (button === 0 && !isText) last.current = clientX;
    },
    onPointerMove: ({ buttons, clientX, currentTarget, pointerId }) => {
      // A press that ended beside the picture, before it was a drag, is told nobody.
      if (buttons === 0) end();
      if (last.current === null) return;
      if (!isDragged.current && Math.abs(clientX - last.current) < SLACK) return;
      if (!isDragged.current) currentTarget.setPointerCapture(pointerId);
      isDragged.current = true;
      pan((last.current - clientX) / width);
      last.current = clientX;
    },
    onPointerUp: end,
    onPointerCancel: () => {
      end();
      // No click follows, so that the next one is meant.
      isDragged.current = false;
    },
    onClickCapture: (event) => {
      if (!isDragged.current) return;
      isDragged.current = false;
      event.stopPropagation();
      event.preventDefault();
    },
  };
}
