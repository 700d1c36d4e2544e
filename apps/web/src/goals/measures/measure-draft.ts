import { ConsentOf, type Measure, MeasureFacts, type NeedFacts } from '@augenhoehe/domain/goals';
import { ResourceKey } from '@augenhoehe/domain/catalogue';
import { z } from 'zod';

/** A measure as its form holds it; days as fields of dates do. */
export const MeasureDraft = MeasureFacts.extend({
  title: z.string(),
  goalId: MeasureFacts.shape.goalId.nullable(),
  startsOn: z.string(),
  endsOn: z.string(),
});
export type MeasureDraft = z.infer<typeof MeasureDraft>;

export function measureDraft(measure: MeasureFacts): MeasureDraft {
  const { title, what, goalId, areaId, rhythm, proposedById } = measure;
  return {
    title,
    what,
    goalId,
    areaId,
    rhythm,
    proposedById,
    startsOn: measure.startsOn ?? '',
    endsOn: measure.endsOn ?? '',
  };
}

export const noMeasure: MeasureDraft = {
  title: '',
  what: '',
  goalId: null,
  areaId: null,
  startsOn: '',
  endsOn: '',
  rhythm: '',
  proposedById: null,
};

function day(value: string): string | null {
  return value === '' ? null : value;
}

/** What is sent; `null` while no goal is chosen. */
export function measureFacts(draft: MeasureDraft): Pick<Measure, keyof MeasureFacts> | null {
  const { goalId, startsOn, endsOn } = draft;
  if (goalId === null) return null;
  return { ...draft, goalId, startsOn: day(startsOn), endsOn: day(endsOn) };
}

/** What was chosen as needed: keys of resources, or whose consent it takes. */
export function needsChosen(keys: readonly string[]): NeedFacts[] {
  return keys.map((key) => {
    const consent = ConsentOf.safeParse(key);
    return consent.success
      ? { resource: null, consent: consent.data, note: '' }
      : { resource: ResourceKey.parse(key), consent: null, note: '' };
  });
}
