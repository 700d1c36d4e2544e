import {
  type Readiness,
  ReadinessAnswer,
  type readinessQuestions,
} from '@augenhoehe/domain/structure';
import { useLingui } from '@lingui/react/macro';
import { SegmentedControl, TextField } from '../../ui/index.ts';
import { answerWords, principleNames, questionWords } from './readiness-words.ts';

type Question = (typeof readinessQuestions)[number];

interface ReadinessQuestionProps {
  readonly number: number;
  readonly question: Question;
  readonly given: Readiness[Question['key']];
  readonly onChange: (answer: ReadinessAnswer | null, reason: string) => void;
}

const unsaid = 'unsaid';

export function ReadinessQuestion(props: ReadinessQuestionProps) {
  const { number, question, given, onChange } = props;
  const { t, i18n } = useLingui();
  return (
    <div className="readiness-question">
      <SegmentedControl
        label={`${number}. ${i18n._(questionWords[question.key])}`}
        help={i18n._(principleNames[question.principle])}
        segments={[
          ...ReadinessAnswer.options.map((key) => ({ key, label: i18n._(answerWords[key]) })),
          { key: unsaid, label: t`offen` },
        ]}
        value={given?.answer ?? unsaid}
        onChange={(key) =>
          onChange(ReadinessAnswer.nullable().catch(null).parse(key), given?.reason ?? '')
        }
      />
      {given !== undefined && given.answer !== 'yes' && (
        <TextField
          label={
            given.answer === 'deliberately-not' ? t`Warum bewusst nicht?` : t`Was ist noch zu tun?`
          }
          isOptional
          maxLength={300}
          value={given.reason}
          onChange={(reason) => onChange(given.answer, reason)}
        />
      )}
    </div>
  );
}
