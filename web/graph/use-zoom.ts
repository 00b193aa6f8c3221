import { useEffect, useRef, useState } from 'react';
import type { PointerEvent, RefObject } from 'react';
import { centred, FITTED, panned, zoomed } from './zoom.js';
import type { Point } from './curve.js';
import type { Zoom } from './zoom.js';

interface Zooming {
  readonly zoom: Zoom;
  readonly picture: RefObject<SVGSVGElement | null>;
  /** Nearer with a factor above 1, farther with one below. */
  readonly by: (factor: number) => void;
  readonly fit: () => void;
  /** Brings a place into sight. */
  readonly bring: (place: Point) => void;
  /** What the picture does when it is dragged. */
  readonly drag: { readonly onPointerMove: (event: PointerEvent) => void };
}

/** Lets readers come nearer to a picture: by buttons, by the wheel with Ctrl, and by dragging it. */
export function useZoom(width: number, height: number): Zooming {
  const picture = useRef<SVGSVGElement>(null);
  const [zoom, setZoom] = useState(FITTED);
  const size = { width, height };

  function by(factor: number, x = width / 2, y = height / 2) {
    setZoom((before) => zoomed(before, factor, { x, y }, size));
  }

  useEffect(() => {
    const element = picture.current;
    // React listens to wheels in a way that cannot keep the browser from zooming the whole page.
    const turn = (event: WheelEvent) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      by(event.deltaY < 0 ? 1.2 : 1 / 1.2, event.offsetX, event.offsetY);
    };
    element?.addEventListener('wheel', turn, { passive: false });
    return () => {
      element?.removeEventListener('wheel', turn);
    };
  });

  return {
    zoom,
    picture,
    by,
    fit: () => {
      setZoom(FITTED);
    },
    bring: (place) => {
      setZoom((before) => centred(before, place, size));
    },
    drag: {
      onPointerMove: ({ buttons, movementX, movementY }) => {
        if (buttons !== 1 || zoom.scale <= 1) return;
        setZoom((before) => panned(before, { x: movementX, y: movementY }, size));
      },
    },
  };
}
