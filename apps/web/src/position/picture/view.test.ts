import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  fitView,
  inDrawing,
  layerAt,
  markScale,
  onScreen,
  onWholePixels,
  reveal,
  zoomView,
} from './view.ts';

const size = { width: 800, height: 600 };
const margins = { left: 60, right: 60, top: 30, bottom: 30 };

test('the whole drawing is seen, in the middle', () => {
  const box = { left: -1000, top: -200, right: 1000, bottom: 200 };
  const view = fitView(box, size, margins);
  expect(onScreen(view, { x: 0, y: 0 })).toEqual({ x: 400, y: 300 });
  expect(onScreen(view, { x: -1000, y: 0 }).x).toBeCloseTo(60);
  expect(onScreen(view, { x: 1000, y: 200 }).x).toBeCloseTo(740);
});

test('a single actor stands in the middle, not magnified', () => {
  const view = fitView({ left: 5, top: 5, right: 5, bottom: 5 }, size, margins);
  expect(view.scale).toBe(1.5);
  expect(onScreen(view, { x: 5, y: 5 })).toEqual({ x: 400, y: 300 });
});

const coordinate = fc.integer({ min: -2000, max: 2000 });
const point = fc.record({ x: coordinate, y: coordinate });
const view = fc.record({
  x: coordinate,
  y: coordinate,
  scale: fc.double({ min: 0.2, max: 3, noNaN: true }),
});

test('zooming keeps what lies under the pointer', () => {
  fc.assert(
    fc.property(view, point, fc.double({ min: 0.3, max: 3, noNaN: true }), (from, at, factor) => {
      const there = inDrawing(from, at);
      const after = onScreen(zoomView(from, factor, { at }), there);
      expect(after.x).toBeCloseTo(at.x, 3);
      expect(after.y).toBeCloseTo(at.y, 3);
    }),
  );
});

test('what is revealed is seen; what was seen with room does not move', () => {
  fc.assert(
    fc.property(view, point, (from, at) => {
      const after = reveal(from, at, size);
      const { x, y } = onScreen(after, at);
      expect(x).toBeGreaterThanOrEqual(63.9);
      expect(x).toBeLessThanOrEqual(736.1);
      expect(y).toBeGreaterThanOrEqual(63.9);
      expect(y).toBeLessThanOrEqual(536.1);
      const again = reveal(after, at, size);
      expect(again.x).toBeCloseTo(after.x, 6);
      expect(again.y).toBeCloseTo(after.y, 6);
    }),
  );
});

test('a layer made for one view lies where another shows it', () => {
  expect(layerAt({ x: 10, y: 20, scale: 2 }, { x: 13, y: 16, scale: 2 })).toBe(
    'translate(3px, -4px) scale(1)',
  );
  expect(layerAt({ x: 10, y: 20, scale: 2 }, { x: 0, y: 0, scale: 1 })).toBe(
    'translate(-5px, -10px) scale(0.5)',
  );
});

test('a view on whole pixels keeps its scale and is off by half a pixel at most', () => {
  const pixel = fc.double({ min: -5000, max: 5000, noNaN: true });
  fc.assert(
    fc.property(pixel, pixel, (x, y) => {
      const whole = onWholePixels({ x, y, scale: 0.37 });
      expect(Number.isInteger(whole.x) && Number.isInteger(whole.y)).toBe(true);
      expect(Math.abs(whole.x - x)).toBeLessThanOrEqual(0.5);
      expect(Math.abs(whole.y - y)).toBeLessThanOrEqual(0.5);
      expect(whole.scale).toBe(0.37);
    }),
  );
});

test('a network too large for the least scale can be seen as a whole, and comes closer from there', () => {
  const origin = { x: 0, y: 0 };
  const whole = { ...origin, scale: 0.05 };
  expect(zoomView(whole, 0.5, { at: origin, whole: 0.05 }).scale).toBe(0.05);
  expect(zoomView(whole, 1.2, { at: origin, whole: 0.05 }).scale).toBeCloseTo(0.06);
  expect(zoomView({ ...whole, scale: 0.2 }, 0.1, { at: origin, whole: 1 }).scale).toBe(0.15);
});

test('marks become dots as the whole of a large network shrinks, without a jump', () => {
  expect(markScale(0.25)).toBeCloseTo(0.55);
  expect(markScale(0.05)).toBeCloseTo(0.11);
  expect(markScale(0.3)).toBeCloseTo(0.55);
  expect(markScale(1)).toBe(1);
  expect(markScale(9)).toBe(1.5);
});
