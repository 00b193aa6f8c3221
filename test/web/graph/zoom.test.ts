import { zoomIdentity } from 'd3-zoom';
import type { ZoomTransform } from 'd3-zoom';
import { expect, test } from 'vitest';
import { doublingsOf, isForPicture, pictureZoom } from '../../../web/graph/zoom.js';

const zoom = pictureZoom(400, 200);

function held(transform: ZoomTransform) {
  const all = zoom.translateExtent();
  const { x, y, k } = zoom.constrain()(transform, all, all);
  return { x, y, k };
}

test('Nobody comes nearer than four times, or goes farther than the whole picture', () => {
  expect(zoom.scaleExtent()).toEqual([1, 4]);
});

test('The picture is moved no farther than to its edges', () => {
  expect(held(zoomIdentity.translate(-70, -70).scale(2))).toEqual({ x: -70, y: -70, k: 2 });
  expect(held(zoomIdentity.translate(899, -1049).scale(2))).toEqual({ x: 0, y: -200, k: 2 });
  expect(held(zoomIdentity.translate(30, -20))).toEqual({ x: 0, y: 0, k: 1 });
});

test('The wheel alone scrolls the page, and with Ctrl comes nearer', () => {
  expect(isForPicture({ type: 'wheel', ctrlKey: false }, 2)).toBe(false);
  expect(isForPicture({ type: 'wheel', ctrlKey: true }, 1)).toBe(true);
});

test('One finger scrolls the page until the picture is near, and two always come nearer', () => {
  const touch = (length: number) => ({ type: 'touchstart', ctrlKey: false, touches: { length } });
  expect(isForPicture(touch(1), 1)).toBe(false);
  expect(isForPicture(touch(1), 2)).toBe(true);
  expect(isForPicture(touch(2), 1)).toBe(true);
});

test('A mouse moves a picture that is near, by its first button', () => {
  const press = (button: number) => ({ type: 'mousedown', ctrlKey: false, button });
  expect(isForPicture(press(0), 1)).toBe(false);
  expect(isForPicture(press(0), 2)).toBe(true);
  expect(isForPicture(press(2), 2)).toBe(false);
});

test('A turn of a wheel comes a step nearer, and one of a touchpad a little', () => {
  expect(doublingsOf({ deltaY: -120 })).toBe(0.25);
  expect(doublingsOf({ deltaY: 120 })).toBe(-0.25);
  expect(doublingsOf({ deltaY: -5 })).toBe(0.1);
});
