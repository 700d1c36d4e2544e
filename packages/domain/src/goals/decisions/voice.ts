/** Who may vote. */
export interface Entitlement {
  readonly voice: string;
  readonly organisation?: string | undefined;
  /** 1 where nothing else was agreed. */
  readonly weight?: number | undefined;
}

export type Ballot<Values> =
  | { readonly voice: string; readonly state: 'voted'; readonly values: Values }
  | { readonly voice: string; readonly state: 'abstained' | 'invalid' };

interface Entitled {
  readonly id: string;
  readonly organisation: string | undefined;
  readonly weight: number;
}

/** What became of it: whoever sent no ballot is missing, which is neither an abstention nor a 0. */
export type Voice<Values> = Entitled &
  (
    | { readonly state: 'voted'; readonly values: Values }
    | { readonly state: 'abstained' | 'invalid' | 'missing' }
  );

/** Every voice that was entitled, with its ballot; ballots of others count nowhere. */
export function voicesOf<Values>(
  entitled: readonly Entitlement[],
  ballots: readonly Ballot<Values>[],
): Voice<Values>[] {
  const ballotOf = new Map(ballots.map((ballot) => [ballot.voice, ballot]));
  return entitled.map(({ voice, organisation, weight = 1 }) => ({
    id: voice,
    organisation,
    weight,
    ...answerOf(ballotOf.get(voice)),
  }));
}

function answerOf<Values>(ballot: Ballot<Values> | undefined) {
  if (ballot === undefined) return { state: 'missing' } as const;
  if (ballot.state !== 'voted') return { state: ballot.state };
  return { state: ballot.state, values: ballot.values };
}

/** The weight of all that fulfil a condition; a count where no weights were agreed. */
export function weightOf<Values>(
  voices: readonly Voice<Values>[],
  isCounted: (voice: Voice<Values>) => boolean = () => true,
): number {
  return voices.reduce((sum, voice) => (isCounted(voice) ? sum + voice.weight : sum), 0);
}

/** The weight of all that voted for something. */
export function weightFor<Values>(
  voices: readonly Voice<Values>[],
  isFor: (values: Values) => boolean,
): number {
  return weightOf(voices, (voice) => voice.state === 'voted' && isFor(voice.values));
}
