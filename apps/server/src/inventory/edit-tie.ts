import type { BodyOf, ReplyOf, TieId } from '@augenhoehe/domain/contract';
import {
  type editTie as contract,
  tieEditConflicts,
  type TieFacts,
  endsBeforeItBegins,
} from '@augenhoehe/domain/inventory';
import { ProblemError } from '../platform/http/problem-error.ts';
import { openChange, type Work } from './change.ts';
import { knownTie, namesOfEnds } from './known-tie.ts';
import { lockSameTie, updateTies, writtenTie } from './tie-store.ts';

function editedFacts(tie: TieFacts, changes: Omit<BodyOf<typeof contract>, 'was'>): TieFacts {
  const facts: TieFacts = {
    from: tie.from,
    to: tie.to,
    type: changes.type ?? tie.type,
    since: changes.since === undefined ? tie.since : changes.since,
    until: changes.until === undefined ? tie.until : changes.until,
    note: changes.note ?? tie.note,
  };
  if (endsBeforeItBegins(facts)) {
    throw new ProblemError(400, 'until-before-since');
  }
  return facts;
}

export async function editTie(
  work: Work,
  id: TieId,
  { was, ...changes }: BodyOf<typeof contract>,
): Promise<ReplyOf<typeof contract>> {
  const { trx, place, at } = work;
  const tie = await knownTie(work, id);
  const conflicts = tieEditConflicts(tie, changes, was);
  if (conflicts.length > 0) {
    const current = Object.fromEntries(conflicts.map((fact) => [fact, tie[fact]]));
    throw new ProblemError(409, 'changed-meanwhile', { facts: conflicts, current });
  }
  const facts = editedFacts(tie, changes);
  const same = await lockSameTie(trx, place.neighbourhoodId, facts);
  if (same !== null && same.id !== id) throw new ProblemError(409, 'tie-known');
  const names = await namesOfEnds(work, tie);
  const changeSetId = await openChange(work, {
    kind: 'tie.edited',
    params: { ...names, type: facts.type },
  });
  const edited = { id, facts, statements: tie.statements };
  await updateTies(trx, place.neighbourhoodId, { ties: [edited], at });
  return { changeSetId, tie: writtenTie(edited) };
}
