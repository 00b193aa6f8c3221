import { useState } from 'react';
import { pannedView, viewShowing, zoomedView } from './view.js';
import type { View } from './view.js';

/** The days on screen, and the ways to change them. */
export interface ViewControl {
  readonly view: View;
  readonly isMoved: boolean;
  readonly pan: (part: number) => void;
  readonly zoom: (factor: number) => void;
  readonly show: (stretch: View) => void;
  readonly reset: () => void;
}

/** Keeps which days are on screen: the first view, until the reader moves it. Another first view begins anew. */
export function useView(first: View, limits: View): ViewControl {
  const [moved, move] = useState<{ readonly view: View; readonly since: string } | null>(null);
  const since = `${first.from} ${first.to}`;
  const isMoved = moved !== null && moved.since === since;
  const view = isMoved ? moved.view : first;
  const change = (next: (now: View) => View) => {
    move((now) => ({ since, view: next(now?.since === since ? now.view : first) }));
  };
  return {
    view,
    isMoved,
    pan: (part) => {
      change((now) => pannedView(now, part, limits));
    },
    zoom: (factor) => {
      change((now) => zoomedView(now, factor, limits));
    },
    show: (stretch) => {
      change((now) => viewShowing(now, stretch, limits));
    },
    reset: () => {
      move(null);
    },
  };
}
