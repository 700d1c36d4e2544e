import { Trans, useLingui } from '@lingui/react/macro';
import { RadioGroup } from '../ui/index.ts';
import type { MergeChoice, MergeQuestion } from './merge-choice.ts';
import './merge-dialog.css';

interface MergeQuestionsProps<Fact extends string> {
  /** What the two are called, the one that stays first. */
  readonly called: readonly [kept: string, other: string];
  readonly questions: readonly MergeQuestion<Fact>[];
  readonly answers: ReadonlyMap<Fact, MergeChoice>;
  readonly onAnswer: (fact: Fact, choice: MergeChoice) => void;
  /** What a fact is called, and its value at the one that stays and at the other, empty where not known. */
  readonly label: (fact: Fact) => string;
  readonly values: (fact: Fact) => readonly [kept: string, other: string];
}

/** Field by field, whose value stays. */
export function MergeQuestions<Fact extends string>(props: MergeQuestionsProps<Fact>) {
  const { called, questions, answers, onAnswer, label, values } = props;
  const { t } = useLingui();
  if (questions.length === 0) {
    return (
      <p>
        <Trans>Beide Einträge sagen dasselbe. Es gibt nichts zu entscheiden.</Trans>
      </p>
    );
  }

  /** The name stands for itself. */
  function option(key: 'kept' | 'other', fact: Fact) {
    const at = key === 'kept' ? 0 : 1;
    const value = values(fact)[at];
    const text = value === '' ? t`(leer)` : value;
    return { key, label: text, ...(fact === 'name' ? {} : { help: t`aus „${called[at]}“` }) };
  }

  return questions.map(({ fact, isList, proposal }) => (
    <RadioGroup
      key={fact}
      label={label(fact)}
      options={[
        option('kept', fact),
        option('other', fact),
        ...(isList ? [{ key: 'both', label: t`Beides` }] : []),
      ]}
      value={answers.get(fact) ?? proposal}
      onChange={(key) => onAnswer(fact, key === 'other' || key === 'both' ? key : 'kept')}
    />
  ));
}
