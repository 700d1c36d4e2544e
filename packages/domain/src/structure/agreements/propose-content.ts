import { dayInWords, type Language } from '../../contract/index.ts';
import { formOf } from '../cooperations/form.ts';
import type { Cooperation } from '../cooperations/cooperation.ts';
import type { Party } from '../cooperations/party.ts';
import type { AgreementContent, AgreementForm, AgreementMatter } from './agreement.ts';
import { type AgreementPart, partsByParty, type PartKey } from './agreement-part.ts';
import { partsFor } from './parts-for.ts';
import { englishWording } from './wording/english.ts';
import { germanWording } from './wording/german.ts';
import type { WordingContext } from './wording/wording-context.ts';

type AgreedCooperation = Pick<
  Cooperation,
  'name' | 'concern' | 'goal' | 'output' | 'targetBenefit' | 'intensity' | 'formality' | 'reviewOn'
>;
type AgreeingParty = Pick<Party, 'id' | 'contribution' | 'benefit' | 'contact' | 'deputy'> & {
  readonly actor: { readonly name: string };
};

export interface Proposal {
  readonly cooperation: AgreedCooperation;
  /** In the order in which they are named. */
  readonly parties: readonly AgreeingParty[];
  readonly form: AgreementForm;
  readonly matters: readonly AgreementMatter[];
  readonly language: Language;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  /** A review that is overdue is no day to agree on. */
  readonly today: string;
}

function inWords(day: string | null, language: Language): string {
  return day === null ? '' : dayInWords(day, language);
}

function reviewOf({ cooperation, today }: Proposal): string | null {
  const { reviewOn } = cooperation;
  return reviewOn !== null && reviewOn > today ? reviewOn : null;
}

function contextOf(proposal: Proposal): WordingContext {
  const { cooperation, parties, language, startsOn, endsOn } = proposal;
  return {
    cooperation,
    parties: parties.map(({ actor }) => actor.name),
    startsOn: inWords(startsOn, language),
    endsOn: inWords(endsOn, language),
    reviewOn: inWords(reviewOf(proposal), language),
  };
}

/** What the party has said of itself already: nothing is typed twice. */
function wordsOf(key: PartKey, party: AgreeingParty): string {
  if (key === 'v06') return party.contribution;
  if (key === 'v07') return party.benefit;
  return [party.contact, party.deputy].filter((words) => words !== '').join(', ');
}

/** The words proposed for one part. */
export function proposedPart(key: PartKey, proposal: Proposal): AgreementPart {
  const wording = proposal.language === 'de' ? germanWording : englishWording;
  return {
    key,
    text: wording[key](contextOf(proposal)),
    byParty: partsByParty.includes(key)
      ? proposal.parties.map((party) => ({ partyId: party.id, text: wordsOf(key, party) }))
      : [],
  };
}

/** A first version: the parts that fit, with words to change, filled with what is known. */
export function proposedContent(proposal: Proposal): AgreementContent {
  const { cooperation, language, matters, startsOn, endsOn } = proposal;
  const keys = partsFor(formOf(cooperation), proposal);
  return {
    title: cooperation.name,
    language,
    matters: [...matters],
    parts: keys.map((key) => proposedPart(key, proposal)),
    startsOn,
    endsOn,
    reviewOn: reviewOf(proposal),
  };
}
