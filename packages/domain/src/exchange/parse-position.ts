import { areSwapped } from '../access/index.ts';
import type { Outcome } from '../contract/index.ts';
import type { Position } from '../inventory/index.ts';
import { parseDecimal } from './parse-decimal.ts';

export interface ReadPosition {
  readonly position: Position | null;
  /** Latitude and longitude stood in each other's place. */
  readonly swapped: boolean;
}

export type PositionProblem = 'not-a-coordinate' | 'coordinate-missing' | 'coordinate-outside';

function placed(latitude: number, longitude: number): Outcome<ReadPosition, PositionProblem> {
  if (latitude === 0 && longitude === 0)
    return { ok: true, value: { position: null, swapped: false } };
  if (areSwapped(latitude, longitude)) {
    return {
      ok: true,
      value: { position: { latitude: longitude, longitude: latitude }, swapped: true },
    };
  }
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
    return { ok: false, problem: 'coordinate-outside' };
  }
  return { ok: true, value: { position: { latitude, longitude }, swapped: false } };
}

/** Two cells with decimal point or comma. Empty cells and 0/0 are no position. */
export function parsePosition(
  latitude: string,
  longitude: string,
): Outcome<ReadPosition, PositionProblem> {
  const north = latitude.trim();
  const east = longitude.trim();
  if (north === '' && east === '') return { ok: true, value: { position: null, swapped: false } };
  if (north === '' || east === '') return { ok: false, problem: 'coordinate-missing' };
  const [y, x] = [parseDecimal(north), parseDecimal(east)];
  if (y === null || x === null) return { ok: false, problem: 'not-a-coordinate' };
  return placed(y, x);
}

/** „52.51, 13.48“, „52,51; 13,48“, „52,51 13,48“, „POINT(13.48 52.51)“ in one cell. */
export function parsePositionPair(text: string): Outcome<ReadPosition, PositionProblem> {
  const point = /^POINT\s*\(\s*(\S+)\s+(\S+)\s*\)$/i.exec(text.trim());
  if (point !== null) return parsePosition(point[2] ?? '', point[1] ?? '');
  const bare = text.trim().replace(/^[([]|[)\]]$/g, '');
  if (bare === '') return parsePosition('', '');
  const pair =
    /^(-?\d+(?:\.\d+)?)\s*,\s*(-?\d+(?:\.\d+)?)$/.exec(bare) ??
    /^(\S+?)\s*[;/\s]\s*(\S+)$/.exec(bare);
  if (pair === null) return { ok: false, problem: 'not-a-coordinate' };
  return parsePosition((pair[1] ?? '').replace(/,$/, ''), pair[2] ?? '');
}
