import { select } from 'd3-selection';
import type { Selection } from 'd3-selection';
import { zoomIdentity } from 'd3-zoom';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { Point } from './curve.js';
import { pictureZoom } from './zoom.js';

interface Zooming {
  readonly picture: RefObject<SVGSVGElement | null>;
  /** How near the picture is: 1 where all of it is seen. */
  readonly scale: number;
  /** How far what is drawn is moved and enlarged, as an SVG says it. */
  readonly transform: string;
  /** Nearer with a factor above 1, farther with one below. */
  readonly by: (factor: number) => void;
  readonly fit: () => void;
  /** Brings a place into sight. */
  readonly bring: (place: Point) => void;
}

/** Lets readers come nearer to a picture: by buttons, by the wheel with Ctrl, by two fingers, and by dragging it. */
export function useZoom(width: number, height: number): Zooming {
  const picture = useRef<SVGSVGElement>(null);
  const [transform, become] = useState(zoomIdentity);
  const zoom = useMemo(() => pictureZoom(width, height), [width, height]);

  function change(by: (svg: Selection<SVGSVGElement, unknown, null, undefined>) => void) {
    if (picture.current !== null) by(select(picture.current));
  }

  useEffect(() => {
    zoom.on('zoom', (event: { transform: typeof zoomIdentity }) => {
      become(event.transform);
    });
    change((svg) => {
      zoom(svg);
      svg.on('dblclick.zoom', null).on('wheel.page', keepPage, { passive: false });
      // What was in sight of a larger picture may lie beside this one.
      zoom.translateBy(svg, 0, 0);
    });
  }, [zoom]);

  return {
    picture,
    scale: transform.k,
    transform: transform.toString(),
    by: (factor) => {
      change((svg) => {
        zoom.scaleBy(svg, factor);
      });
    },
    fit: () => {
      change((svg) => {
        zoom.transform(svg, zoomIdentity);
      });
    },
    bring: ({ x, y }) => {
      change((svg) => {
        zoom.translateTo(svg, x, y);
      });
    },
  };
}

/** Keeps the browser from zooming the whole page where the picture can come no nearer. */
function keepPage(event: WheelEvent) {
  if (event.ctrlKey) event.preventDefault();
}
