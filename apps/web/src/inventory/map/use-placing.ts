import type { ActorSheet, Position } from '@augenhoehe/domain/inventory';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { actorQuery } from '../queries.ts';

export interface Placing {
  readonly sheet: ActorSheet;
  readonly position: Position | null;
  /** How often somebody pointed at the map. */
  readonly pointed: number;
  readonly write: (position: Position | null) => void;
  readonly point: (position: Position) => void;
}

interface Draft {
  readonly actorId: string;
  readonly position: Position | null;
  readonly pointed: number;
}

/** Six decimals are about ten centimetres. */
function rounded({ latitude, longitude }: Position): Position {
  return { latitude: Number(latitude.toFixed(6)), longitude: Number(longitude.toFixed(6)) };
}

/** The position that somebody is choosing for an actor, `null` while nobody is. */
export function usePlacing(slug: string, actorId: string | undefined): Placing | null {
  const query = useQuery({ ...actorQuery(slug, actorId ?? ''), enabled: actorId !== undefined });
  const [draft, setDraft] = useState<Draft | null>(null);
  if (actorId === undefined || query.data === undefined || !query.data.can.edit) return null;
  const known = { actorId, position: query.data.actor.position, pointed: 0 };
  const { position, pointed } = draft?.actorId === actorId ? draft : known;
  return {
    sheet: query.data,
    position,
    pointed,
    write: (next) => setDraft({ actorId, position: next, pointed }),
    point: (next) => setDraft({ actorId, position: rounded(next), pointed: pointed + 1 }),
  };
}
