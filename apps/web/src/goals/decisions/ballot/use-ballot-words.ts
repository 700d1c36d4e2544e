import type { MessageDescriptor } from '@lingui/core';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useListWords } from '../../../app/use-list-words.ts';
import type { BallotPaper } from './ballot-paper.ts';
import {
  type ConsentKind,
  consentKinds,
  gradientLevels,
  isConsentKind,
  refutedObjection,
  resistanceWords,
  scoreWords,
} from './ballot-words.ts';
import type { FilledBallot } from './filled-ballot.ts';

/** One thing that a ballot says. */
export interface Said {
  readonly key: string;
  /** About which option; empty where it is about the only one. */
  readonly about: string;
  readonly words: string;
}

/** What a ballot says, in words, option by option. */
export function useBallotWords(): (paper: BallotPaper, ballot: FilledBallot) => readonly Said[] {
  const { t, i18n } = useLingui();
  const { ratings, approved, ordered } = useOptionWords();

  function onWhole(words: string): readonly Said[] {
    return [{ key: 'whole', about: '', words }];
  }
  function chosen(values: number | string): readonly Said[] {
    if (typeof values === 'string') return onWhole(values === 'yes' ? t`Ja` : t`Nein`);
    const name = gradientLevels[values - 1]?.name;
    return onWhole(name === undefined ? String(values) : `${values}, ${i18n._(name)}`);
  }
  function structured(paper: BallotPaper, values: object, isRefuted: boolean): readonly Said[] {
    if (paper.method === 'approval' && isNames(values)) return approved(paper, values);
    if (isOrder(values)) return ordered(paper, values);
    const kind = kindOf(values);
    if (kind === null) return ratings(paper, ratingsIn(values));
    const name = i18n._(isRefuted ? refutedObjection : consentKinds[kind].name);
    const reason = reasonIn(values);
    return onWhole(reason === '' ? name : `${name}: ${reason}`);
  }

  return (paper, { state, values, isRefuted = false }) => {
    if (state === 'abstained') return onWhole(t`Enthaltung`);
    if (state === 'invalid') return onWhole(t`ungültig`);
    if (typeof values === 'string' || typeof values === 'number') return chosen(values);
    return typeof values === 'object' && values !== null
      ? structured(paper, values, isRefuted)
      : [];
  };
}

interface OptionWords {
  readonly ratings: (paper: BallotPaper, values: Ratings) => readonly Said[];
  readonly approved: (paper: BallotPaper, ids: readonly string[]) => readonly Said[];
  readonly ordered: (paper: BallotPaper, ranking: Ordered) => readonly Said[];
}

/** What a ballot says about each of several options. */
function useOptionWords(): OptionWords {
  const { t, i18n } = useLingui();
  const listed = useListWords();

  function level(words: readonly MessageDescriptor[], value: number): string {
    const word = words[value];
    return word === undefined ? String(value) : `${value}, ${i18n._(word)}`;
  }
  function rated({ method }: BallotPaper, value: number | null): string {
    if (value === null) return t`Enthaltung`;
    if (method === 'dots') return t`${plural(value, { one: '# Punkt', other: '# Punkte' })}`;
    return level(method === 'consensing' ? resistanceWords : scoreWords, value);
  }
  function ratings(paper: BallotPaper, values: Ratings): readonly Said[] {
    return paper.options.map(({ id, text }) => ({
      key: id,
      about: text,
      words: id in values ? rated(paper, values[id] ?? null) : t`nicht bewertet`,
    }));
  }
  function approved({ options }: BallotPaper, ids: readonly string[]): readonly Said[] {
    return options.map(({ id, text }) => ({
      key: id,
      about: text,
      words: ids.includes(id) ? t`Das trage ich mit` : t`Das trage ich nicht mit`,
    }));
  }
  function ordered({ options }: BallotPaper, ranking: Ordered): readonly Said[] {
    function names(ids: readonly string[]): string {
      return listed(options.filter(({ id }) => ids.includes(id)).map(({ text }) => text));
    }
    const left = options.filter(({ id }) => !ranking.some((place) => place.includes(id)));
    const places = ranking.map((place, at) => ({
      key: String(at),
      about: t`Platz ${at + 1}`,
      words: names(place),
    }));
    if (left.length === 0) return places;
    return [
      ...places,
      { key: 'left', about: t`Ohne Platz`, words: names(left.map(({ id }) => id)) },
    ];
  }

  return { ratings, approved, ordered };
}

type Ratings = Readonly<Record<string, number | null>>;
type Ordered = readonly (readonly string[])[];

function isNames(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((id) => typeof id === 'string');
}

function isOrder(value: unknown): value is Ordered {
  return Array.isArray(value) && value.every(isNames);
}

function kindOf(values: object): ConsentKind | null {
  return 'kind' in values && isConsentKind(values.kind) ? values.kind : null;
}

function reasonIn(values: object): string {
  return 'reason' in values && typeof values.reason === 'string' ? values.reason : '';
}

function ratingsIn(values: object): Ratings {
  return Object.fromEntries(
    Object.entries(values).flatMap(([id, value]) =>
      typeof value === 'number' || value === null ? [[id, value] as const] : [],
    ),
  );
}
