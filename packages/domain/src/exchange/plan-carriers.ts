import { emptyFacts, likenessProfile } from '../inventory/index.ts';
import { type DraftEntry, emptyEntry, enter, undecided } from './draft-entry.ts';
import type { Holding, Holdings } from './holdings.ts';
import type { FactProposal } from './import-entry.ts';
import { termsSpokenOf } from './match-terms.ts';
import type { PlanInput } from './plan-model.ts';
import type { PlannedRow } from './plan-rows.ts';

/** „—“, „unbekannt“: no carrier. */
const nobody =
  /^(?:[-–—./?]+|n\.?\s?[av]\.?|k\.?\s?a\.?|unbekannt|keiner?|ohne|none|unknown|entfällt)$/i;
/** Types that a carrier's name may tell; „Kinderhaus … e. V.“ is no day-care centre. */
const carrierTypes = /^(?:wohl\.verband|wohl\.teilhabe|ver\.|verw\.|foer\.|kiju\.verband|arb\.)/;

interface NamedCarrier {
  readonly name: string;
  /** First row that names it. */
  readonly row: number;
  /** Its places: „JFE Spik“ of „Spik e. V.“ shares a word of the name and is not the same. */
  readonly places: Set<Holding>;
}

/** Names in a cell, parted by semicolon or line; a comma belongs to the name. */
export function carrierNames(text: string): string[] {
  return text
    .split(/;|\n/)
    .map((name) => name.replace(/\s+/g, ' ').trim())
    .filter((name) => name !== '' && !nobody.test(name));
}

export function carrierKey(name: string): string {
  return `carrier:${name.toLowerCase()}`.slice(0, 215);
}

function proposals(name: string, taken: boolean): FactProposal[] {
  const match = termsSpokenOf('type', name).find(({ key }) => carrierTypes.test(key));
  return match === undefined
    ? []
    : [{ fact: 'type', keys: [match.key], words: [match.word], taken }];
}

/** A carrier written to the letter like an actor that there is once is that actor. */
function namesake(written: string, holdings: Holdings): Holding | undefined {
  const [only, second] = holdings.withName(written);
  return second === undefined ? only : undefined;
}

function planCarrier(carrier: NamedCarrier, { input, holdings }: CarrierContext): DraftEntry {
  const { name, row } = carrier;
  const key = carrierKey(name);
  const decision = input.decisions.get(key) ?? undecided;
  const offered = proposals(name, input.options.takeProposedTypes);
  const base = {
    ...emptyEntry({ key, of: 'carrier', row, label: name }, decision),
    proposals: offered,
  };
  const type = offered.find(({ taken }) => taken)?.keys[0] ?? null;
  const facts = { ...emptyFacts(name), type };
  const profile = likenessProfile(facts);
  const known =
    decision.kind === 'undecided' ? namesake(profile.name.written, holdings) : undefined;
  if (known !== undefined) {
    holdings.record(key, profile, known);
    const joins = {
      actorId: known.ref.kind === 'known' ? known.ref.id : null,
      entry: known.ref.kind === 'new' ? known.ref.key : null,
      name: known.facts.name,
    };
    const reasons = [{ code: 'known-carrier', params: { name: known.facts.name } }];
    return { entry: { ...base, outcome: 'unchanged', reasons, joins, facts }, holding: known };
  }
  const candidates = holdings
    .similarTo(profile)
    .filter(
      ({ id, reasons }) => !carrier.places.has(id) || reasons[0]?.startsWith('same-name') === true,
    );
  const entering = {
    facts,
    proposals: offered,
    profile,
    candidates,
    decision,
    unsure: input.unsure,
    named: null,
    apart: false,
  };
  return enter({ ...base, facts }, entering, holdings);
}

interface CarrierContext {
  readonly input: PlanInput;
  readonly holdings: Holdings;
}

/** The carriers that the rows name, each once, in the order in which they are named first. */
export function planCarriers(rows: readonly PlannedRow[], context: CarrierContext): DraftEntry[] {
  const named = new Map<string, NamedCarrier>();
  for (const { carrier, entry, holding } of rows) {
    for (const name of carrierNames(carrier)) {
      const key = carrierKey(name);
      const known = named.get(key) ?? { name, row: entry.row, places: new Set() };
      if (holding !== null) known.places.add(holding);
      named.set(key, known);
    }
  }
  return [...named.values()].map((carrier) => planCarrier(carrier, context));
}
