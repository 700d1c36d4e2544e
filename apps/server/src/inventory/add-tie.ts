import { type BodyOf, type ReplyOf, TieId } from '@augenhoehe/domain/contract';
import {
  type addTie as contract,
  type Tie,
  type TieFacts,
  type TieStatement,
  endsBeforeItBegins,
} from '@augenhoehe/domain/inventory';
import { ProblemError } from '../platform/http/problem-error.ts';
import { openChange, type Work } from './change.ts';
import { namesOfEnds } from './known-tie.ts';
import { requireSide } from './sides.ts';
import { withStatement } from './state-tie.ts';
import { insertTies, lockSameTie, updateTies, writtenTie } from './tie-store.ts';

type Draft = BodyOf<typeof contract>;

function factsOf({ from, to, type, since, until, note }: Draft): TieFacts {
  return { from, to, type, since: since ?? null, until: until ?? null, note: note ?? '' };
}

/** An undirected tie may be known the other way round: then the speaker stands on the other side. */
function sideIn(known: Tie, facts: TieFacts, side: TieStatement['side']): TieStatement['side'] {
  if (side === 'outside' || known.from === facts.from) return side;
  return side === 'from' ? 'to' : 'from';
}

export async function addTie(work: Work, draft: Draft): Promise<ReplyOf<typeof contract>> {
  const facts = factsOf(draft);
  if (facts.from === facts.to) throw new ProblemError(400, 'tie-with-itself');
  if (endsBeforeItBegins(facts)) {
    throw new ProblemError(400, 'until-before-since');
  }
  requireSide(work.place, facts, draft.statement.side);
  const names = await namesOfEnds(work, facts);
  const { trx, place, at } = work;
  const { level, formality, source } = draft.statement;
  const statement = { level, formality, source: source ?? '', statedAt: at.toISOString() };
  const known = await lockSameTie(trx, place.neighbourhoodId, facts);
  const ends = { ...names, type: facts.type };
  if (known === null) {
    const id = TieId.parse(work.newId());
    const tie = { id, facts, statements: [{ ...statement, side: draft.statement.side }] };
    const changeSetId = await openChange(work, { kind: 'tie.added', params: ends });
    await insertTies(trx, place.neighbourhoodId, { ties: [tie], at });
    return { changeSetId, id, known: false, tie: writtenTie(tie) };
  }
  const side = sideIn(known, facts, draft.statement.side);
  const statements = withStatement(known.statements, { ...statement, side });
  const tie = { id: known.id, facts: known, statements };
  const params = { ...ends, side: draft.statement.side };
  const changeSetId = await openChange(work, { kind: 'tie.stated', params });
  await updateTies(trx, place.neighbourhoodId, { ties: [tie], at });
  return { changeSetId, id: known.id, known: true, tie: writtenTie(tie) };
}
