import { ActorId } from '@augenhoehe/domain/contract';
import { z } from 'zod';
import type { Point } from './geometry.ts';

const Stored = z.record(ActorId, z.tuple([z.number(), z.number()]));

export type Places = ReadonlyMap<ActorId, Point>;

function keyOf(slug: string): string {
  return `augenhoehe.network.${slug}`;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return {};
  }
}

/** Where somebody has put actors by hand, in this browser. */
export function readMoved(slug: string): Places {
  const stored = Stored.safeParse(parsed(localStorage.getItem(keyOf(slug)) ?? '{}'));
  if (!stored.success) return new Map();
  return new Map(Object.entries(stored.data).map(([id, [x, y]]) => [ActorId.parse(id), { x, y }]));
}

export function storeMoved(slug: string, places: Places): void {
  if (places.size === 0) return localStorage.removeItem(keyOf(slug));
  const stored = Object.fromEntries(
    [...places].map(([id, { x, y }]) => [id, [Math.round(x), Math.round(y)]]),
  );
  localStorage.setItem(keyOf(slug), JSON.stringify(stored));
}
