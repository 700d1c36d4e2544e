import { expect, test } from 'vitest';
import { logoSize } from './logo-size.ts';

test.each([
  ['wide', { width: 960, height: 96 }, { width: 60, height: 6 }],
  ['square', { width: 256, height: 256 }, { width: 16, height: 16 }],
  ['tall', { width: 100, height: 1000 }, { width: 1.6, height: 16 }],
  ['small, which is not blown up', { width: 75, height: 30 }, { width: 12.7, height: 5.08 }],
])('%s', (_what, pixels, millimetres) => {
  const { width, height } = logoSize(pixels);
  expect(width).toBeCloseTo(millimetres.width);
  expect(height).toBeCloseTo(millimetres.height);
});
