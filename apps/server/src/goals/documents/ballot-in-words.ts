import type { Language } from '@augenhoehe/domain/contract';
import type { DecisionRecord } from '@augenhoehe/domain/goals';
import { answerWords } from './answer-words.ts';
import { optionMarks } from './option-marks.ts';

/** By the voice: what it answered, with the letters of the options; „nicht abgegeben“ where there is no ballot. */
export function ballotsInWords(
  record: DecisionRecord,
  refuted: ReadonlySet<string>,
  language: Language,
): ReadonlyMap<string, string> {
  const words = answerWords[language];
  const cast = new Map<string, string>();
  for (const { ballot, text } of votesIn(record, refuted, language)) cast.set(ballot, text);
  for (const { voice, state } of record.ballots) {
    if (state === 'abstained') cast.set(voice, words.abstention);
    if (state === 'invalid') cast.set(voice, words.invalid);
  }
  return new Map(
    record.entitled.map(({ voice }) => [voice, cast.get(voice) ?? words.missing] as const),
  );
}

interface VoteInWords {
  readonly ballot: string;
  readonly text: string;
}

function votesIn(
  record: DecisionRecord,
  refuted: ReadonlySet<string>,
  language: Language,
): VoteInWords[] {
  const words = answerWords[language];
  const letters = optionMarks(record.options);
  function letter(id: string): string {
    return letters.get(id) ?? id;
  }
  switch (record.method) {
    case 'yes_no':
      return voted(record.ballots, (answer) => words[answer]);
    case 'consent':
      return voted(record.ballots, ({ kind, reason = '' }, voice) => {
        const said = refuted.has(voice) ? words.refuted : words[kind];
        return reason === '' ? said : `${said}: ${reason}`;
      });
    case 'gradients':
      return voted(record.ballots, (at) => `${at} ${words.gradients[at - 1] ?? ''}`);
    case 'consensing':
    case 'score':
    case 'dots':
      return voted(record.ballots, (values) =>
        [...letters]
          .flatMap(([id, name]) => {
            const value = values[id];
            return value === undefined ? [] : [`${name}\u00A0${value ?? words.abstention}`];
          })
          .join(', '),
      );
    case 'approval':
      return voted(record.ballots, (ids) => ids.map(letter).join(', '));
    case 'schulze':
      return voted(record.ballots, (places) =>
        places.map((ids) => ids.map(letter).join(' = ')).join(' > '),
      );
  }
}

type Cast<Values> =
  | { readonly voice: string; readonly state: 'voted'; readonly values: Values }
  | { readonly voice: string; readonly state: 'abstained' | 'invalid' };

function voted<Values>(
  ballots: readonly Cast<Values>[],
  say: (values: Values, voice: string) => string,
): VoteInWords[] {
  return ballots.flatMap((ballot) =>
    ballot.state === 'voted'
      ? [{ ballot: ballot.voice, text: say(ballot.values, ballot.voice) }]
      : [],
  );
}
