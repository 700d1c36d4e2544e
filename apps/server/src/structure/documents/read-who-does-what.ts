import {
  type BodyId,
  type CooperationId,
  dayInGermany,
  type QueryOf,
} from '@augenhoehe/domain/contract';
import { holdsOn } from '@augenhoehe/domain/inventory';
import type { makeWhoDoesWhat } from '@augenhoehe/domain/structure';
import { showBody, type Work } from '../../inventory/index.ts';
import { showCooperation } from '../cooperations/show-cooperation.ts';
import { listTasks } from '../tasks/list-tasks.ts';
import type { TakingPart, WhoDoesWhatSheet } from './who-does-what-sheet.ts';

type Told = Pick<WhoDoesWhatSheet, 'about' | 'name' | 'doers'>;

async function ofCooperation(work: Work, id: CooperationId): Promise<Told> {
  const { cooperation, parties } = await showCooperation(work, id);
  const today = dayInGermany(work.at);
  const doers = parties
    .filter((party) => holdsOn(party, today))
    .map(
      ({ actor, contribution, contact, deputy }): TakingPart => ({
        actorId: actor.id,
        name: actor.name,
        part: contribution,
        contact,
        contactDeputy: deputy,
      }),
    );
  return { about: 'cooperation', name: cooperation.name, doers };
}

async function ofBody(work: Work, id: BodyId): Promise<Told> {
  const { body, seats } = await showBody(work, id);
  const today = dayInGermany(work.at);
  const doers = seats
    .filter((seat) => holdsOn(seat, today))
    .map(
      (seat): TakingPart => ({
        actorId: seat.actor?.id ?? null,
        name: seat.actor?.name ?? '',
        part: seat.function,
        contact: '',
        contactDeputy: '',
      }),
    );
  return { about: 'body', name: body.name, doers };
}

/**
 * What this member sees of who does what.
 *
 * @throws ProblemError 404 `no-such-cooperation`, `no-such-body`
 */
export async function readWhoDoesWhat(
  work: Work,
  { cooperation, body }: Pick<QueryOf<typeof makeWhoDoesWhat>, 'cooperation' | 'body'>,
): Promise<WhoDoesWhatSheet> {
  const told =
    cooperation !== undefined
      ? await ofCooperation(work, cooperation)
      : body !== undefined
        ? await ofBody(work, body)
        : { about: 'neighbourhood' as const, name: work.place.name, doers: [] };
  const { tasks, contexts } = await listTasks(work, { state: 'open', cooperation, body });
  return {
    ...told,
    tasks,
    contexts: new Map(contexts.map(({ id, name }) => [id, name])),
    day: dayInGermany(work.at),
  };
}
