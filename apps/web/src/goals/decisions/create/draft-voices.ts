import { ActorId } from '@augenhoehe/domain/contract';
import type { DecisionFacts } from '@augenhoehe/domain/goals';

/** Organisations by name, so that people can be told to belong to one. */
export type Actors = ReadonlyMap<string, string>;

type Drafted = DecisionFacts['electorate'][number];

/** A voice as it stands in the form. */
export interface DraftVoice {
  /** By which its weight is written: an organisation, or the line of a person. */
  readonly key: string;
  readonly voice: Omit<Drafted, 'weight'>;
}

/** What is filled in of them. */
interface Voters {
  readonly actors: readonly string[];
  readonly persons: string;
}

/** Those who shall vote, organisations first. */
export function draftVoices({ actors: ids, persons }: Voters, actors: Actors): DraftVoice[] {
  const organisations = ids.map((id) => ({
    key: id,
    voice: {
      kind: 'organisation' as const,
      actorId: ActorId.parse(id),
      name: actors.get(id) ?? '',
      bank: '',
    },
  }));
  return [...organisations, ...personsIn(persons, actors)];
}

function personsIn(persons: string, actors: Actors): DraftVoice[] {
  const ids = new Map([...actors].map(([id, name]) => [name.toLowerCase(), id]));
  return persons
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [name = '', ...rest] = line.split(',').map((part) => part.trim());
      const place = rest.join(', ');
      const id = ids.get(place.toLowerCase());
      const voice = {
        kind: 'person' as const,
        actorId: id === undefined ? null : ActorId.parse(id),
        name,
        bank: id === undefined ? place : '',
      };
      return { key: personLine(voice, actors), voice };
    });
}

/** A person as a line of the form: the name, after a comma the organisation or the bank. */
export function personLine(
  { name, bank, actorId }: Pick<DraftVoice['voice'], 'name' | 'bank' | 'actorId'>,
  actors: Actors,
): string {
  const place = actorId === null ? bank : (actors.get(actorId) ?? '');
  return place === '' ? name : `${name}, ${place}`;
}
