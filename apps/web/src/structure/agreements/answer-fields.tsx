import type { ConfirmationWords } from '@augenhoehe/domain/structure';
import { useLingui } from '@lingui/react/macro';
import { RadioGroup, TextArea } from '../../ui/index.ts';
import { SpeakerFields } from './speaker-fields.tsx';

interface AnswerFieldsProps {
  readonly words: ConfirmationWords;
  readonly onChange: (words: ConfirmationWords) => void;
}

/** Yes, or what would have to change; who says so, and in which function. */
export function AnswerFields({ words, onChange }: AnswerFieldsProps) {
  const { t } = useLingui();
  return (
    <>
      <RadioGroup
        label={t`Antwort`}
        options={[
          { key: 'confirmed', label: t`Wir stimmen zu` },
          {
            key: 'declined',
            label: t`So können wir noch nicht zustimmen`,
            help: t`Der Grund hilft allen, eine bessere Fassung zu finden.`,
          },
        ]}
        value={words.answer}
        onChange={(key) =>
          onChange({ ...words, answer: key === 'declined' ? 'declined' : 'confirmed' })
        }
      />
      {words.answer === 'declined' && (
        <TextArea
          name="reason"
          label={t`Was müsste sich ändern?`}
          maxLength={1000}
          value={words.reason}
          onChange={(reason) => onChange({ ...words, reason })}
        />
      )}
      <SpeakerFields
        words={words}
        nameHelp={t`So, wie der Name unter der Vereinbarung stehen soll.`}
        onChange={onChange}
      />
    </>
  );
}
