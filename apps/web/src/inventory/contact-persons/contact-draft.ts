import {
  type ContactPersonChanges,
  ConsentChannel,
  ContactVisibility,
  type ContactPersonsOfActor,
  type ContactPersonView,
  DataProtectionLaw,
  Gathering,
  LegalGround,
} from '@augenhoehe/domain/inventory';
import { z } from 'zod';

/** What stands in the fields about a contact person. */
export const FactsDraft = z.object({
  name: z.string(),
  duty: z.string(),
  phone: z.string(),
  email: z.string(),
  availability: z.string(),
  isDeputy: z.boolean(),
  visibility: ContactVisibility,
  /** Empty: not yet. */
  firstContactOn: z.string(),
});
export type FactsDraft = z.infer<typeof FactsDraft>;

export const BasisDraft = z.object({
  law: DataProtectionLaw,
  ground: LegalGround,
  wording: z.string(),
  channel: ConsentChannel,
  givenOn: z.string(),
});
export type BasisDraft = z.infer<typeof BasisDraft>;

export const EntryDraft = z.object({
  facts: FactsDraft,
  basis: BasisDraft,
  gathered: Gathering,
  source: z.string(),
});
export type EntryDraft = z.infer<typeof EntryDraft>;

const emptyFacts: FactsDraft = {
  name: '',
  duty: '',
  phone: '',
  email: '',
  availability: '',
  isDeputy: false,
  visibility: 'team',
  firstContactOn: '',
};

/** Nothing is known yet; what was relied on last is proposed. */
export function emptyEntry(
  usualBasis: ContactPersonsOfActor['usualBasis'],
  today: string,
): EntryDraft {
  const usual = usualBasis ?? { law: 'dsgvo', ground: 'interest' };
  return {
    facts: emptyFacts,
    basis: { ...usual, wording: '', channel: 'paper', givenOn: today },
    gathered: 'elsewhere',
    source: '',
  };
}

export function draftOf(person: ContactPersonView): FactsDraft {
  return FactsDraft.parse({ ...person, firstContactOn: person.keeping?.firstContactOn ?? '' });
}

export function factsOf({ firstContactOn, ...facts }: FactsDraft): Required<ContactPersonChanges> {
  return { ...facts, firstContactOn: firstContactOn === '' ? null : firstContactOn };
}

/** Only what was changed, and what it was before. */
export function changesOf(
  was: FactsDraft,
  now: FactsDraft,
): { changes: ContactPersonChanges; was: ContactPersonChanges } {
  const names = FactsDraft.keyof().options.filter((name) => was[name] !== now[name]);
  const [before, after] = [factsOf(was), factsOf(now)];
  return {
    changes: Object.fromEntries(names.map((name) => [name, after[name]])),
    was: Object.fromEntries(names.map((name) => [name, before[name]])),
  };
}

/** What the request says of the basis; a consent only where it is one. */
export function basisOf({ law, ground, ...consent }: BasisDraft) {
  return { law, ground, consent: ground === 'consent' ? consent : null };
}
