import type { Measure } from './wrapped-text.js';

/** Measures texts of a size in pixels as the browser will draw them. */
export function textMeasure(size: number, weight = 400): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return (text) => text.length * size * 0.6;
  const family = getComputedStyle(document.documentElement).fontFamily;
  context.font = `${weight} ${size}px ${family}`;
  return (text) => context.measureText(text).width;
}
