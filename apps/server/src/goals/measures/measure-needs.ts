import type { BodyOf, MeasureId, MeasureNeedId, ReplyOf } from '@augenhoehe/domain/contract';
import {
  type addMeasureNeed,
  type giveMeasureNeed,
  type MeasureNeed,
  needsAtMost,
  type removeMeasureNeed,
} from '@augenhoehe/domain/goals';
import type { Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { openChange } from '../change.ts';
import { newNeed } from './add-measure.ts';
import { editableMeasure, type KnownMeasure, knownMeasure } from './known-measure.ts';
import { deleteNeed, insertNeeds, needsOf, updateNeeds } from './need-store.ts';
import { requireActor, requireYes } from './require-sound-measure.ts';

/** @throws ProblemError as `editableMeasure`; 400 `need-of-two-kinds`; 409 `too-many-needs` */
export async function addNeed(
  work: Work,
  id: MeasureId,
  facts: BodyOf<typeof addMeasureNeed>,
): Promise<ReplyOf<typeof addMeasureNeed>> {
  const { trx, place, at } = work;
  const { measure } = await editableMeasure(work, id);
  const need = newNeed(work, id, facts);
  const known = await needsOf(trx, place.neighbourhoodId, [id]);
  if (known.length >= needsAtMost)
    throw new ProblemError(409, 'too-many-needs', { most: needsAtMost });
  const changeSetId = await openChange(work, {
    kind: 'measure.need-added',
    params: { measure: measure.title, need: what(facts) },
  });
  await insertNeeds(trx, place.neighbourhoodId, { needs: [need], at });
  return { changeSetId, id: need.id };
}

function what({ resource, consent }: Pick<MeasureNeed, 'resource' | 'consent'>) {
  return { resource, consent };
}

interface OfMeasure {
  readonly measureId: MeasureId;
  readonly needId: MeasureNeedId;
}

/** @throws ProblemError 404 `no-such-need` */
async function needIn({ trx, place }: Work, { measureId, needId }: OfMeasure) {
  const needs = await needsOf(trx, place.neighbourhoodId, [measureId]);
  const need = needs.find(({ id }) => id === needId);
  if (need === undefined) throw new ProblemError(404, 'no-such-need');
  return need;
}

type Given = BodyOf<typeof giveMeasureNeed>['partner'];
type Answer = Pick<MeasureNeed, 'partnerId' | 'agreedOn' | 'agreedBy'>;

/** Whoever may change the measure asks and opens; who is asked, or has said yes, may take it back for itself. */
function requireAsking({ place }: Work, { mayEdit }: KnownMeasure, need: MeasureNeed): void {
  const isOwn = need.partnerId !== null && need.partnerId === place.member.actorId;
  if (!mayEdit && !isOwn) throw new ProblemError(403, 'not-allowed');
}

async function answered(
  work: Work,
  { known, need }: { readonly known: KnownMeasure; readonly need: MeasureNeed },
  partner: Given,
) {
  const told = { measure: known.measure.title, need: what(need) };
  if (partner === null) {
    requireAsking(work, known, need);
    const answer: Answer = { partnerId: null, agreedOn: null, agreedBy: null };
    return { answer, change: { kind: 'measure.need-opened', params: told } as const };
  }
  const { actorId, yes } = partner;
  const actor = await requireActor(work, actorId);
  if (yes === null) {
    if (!known.mayEdit) throw new ProblemError(403, 'not-allowed');
    const answer: Answer = { partnerId: actorId, agreedOn: null, agreedBy: null };
    return { answer, change: { kind: 'measure.need-asked', params: { ...told, actor } } as const };
  }
  const { means, on } = requireYes(work, { actorId, yes });
  const answer: Answer = { partnerId: actorId, agreedOn: on, agreedBy: means };
  return {
    answer,
    change: { kind: 'measure.need-agreed', params: { ...told, actor, means } } as const,
  };
}

/** @throws ProblemError as `knownMeasure` and `requireYes`; 403 `not-allowed`; 409 `need-moved-on` */
export async function giveNeed(
  work: Work,
  of: OfMeasure,
  { was, partner }: BodyOf<typeof giveMeasureNeed>,
): Promise<ReplyOf<typeof giveMeasureNeed>> {
  const { trx, place, at } = work;
  const known = await knownMeasure(work, of.measureId);
  const need = await needIn(work, of);
  if (need.partnerId !== was) throw new ProblemError(409, 'need-moved-on');
  const { answer, change } = await answered(work, { known, need }, partner);
  const changeSetId = await openChange(work, change);
  await updateNeeds(trx, place.neighbourhoodId, { needs: [{ ...need, ...answer }], at });
  return { changeSetId };
}

/** @throws ProblemError as `editableMeasure`; 404 `no-such-need` */
export async function removeNeed(
  work: Work,
  of: OfMeasure,
): Promise<ReplyOf<typeof removeMeasureNeed>> {
  const { measure } = await editableMeasure(work, of.measureId);
  const need = await needIn(work, of);
  const changeSetId = await openChange(work, {
    kind: 'measure.need-removed',
    params: { measure: measure.title, need: what(need) },
  });
  await deleteNeed(work.trx, work.place.neighbourhoodId, need.id);
  return { changeSetId };
}
