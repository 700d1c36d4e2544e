import type { ConfirmationWords } from '@augenhoehe/domain/structure';
import { useLingui } from '@lingui/react/macro';
import { RadioGroup, TextArea } from '../../ui/index.ts';

interface ConsentFieldsProps {
  /** Whoever has left can only take back. */
  readonly canSayYes: boolean;
  readonly words: ConfirmationWords;
  readonly onChange: (words: ConfirmationWords) => void;
}

/** Yes to these words, or no at any time, without a reason. */
export function ConsentFields({ canSayYes, words, onChange }: ConsentFieldsProps) {
  const { t } = useLingui();
  const yes = {
    key: 'confirmed',
    label: t`Ja, mit diesen Worten`,
    help: t`Die Organisation wird mit Namen genannt, Menschen nicht.`,
  };
  const no = {
    key: 'declined',
    label: t`Nein, nicht oder nicht mehr`,
    help: t`Gilt sofort. Ein Grund ist nicht nötig.`,
  };
  return (
    <>
      <RadioGroup
        label={t`Dürfen alle das lesen?`}
        options={canSayYes ? [yes, no] : [no]}
        value={words.answer}
        onChange={(key) =>
          onChange({ ...words, answer: key === 'declined' ? 'declined' : 'confirmed' })
        }
      />
      {words.answer === 'declined' && (
        <TextArea
          name="reason"
          label={t`Was müsste sich ändern?`}
          isOptional
          maxLength={1000}
          value={words.reason}
          onChange={(reason) => onChange({ ...words, reason })}
        />
      )}
    </>
  );
}
