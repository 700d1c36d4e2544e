import { useLingui } from '@lingui/react/macro';
import { Check, PenLine } from 'lucide-react';
import { Button } from '../ui/index.ts';
import './answer-buttons.css';

interface AnswerButtonsProps {
  /** The party that is asked. */
  readonly name: string;
  /** `answer`: by the own account; `record`: what came on paper or was said. */
  readonly can: { readonly answer: boolean; readonly record: boolean };
  readonly onOpen: (isOwn: boolean) => void;
}

/** The ways in which a party says yes or no. */
export function AnswerButtons({ name, can, onOpen }: AnswerButtonsProps) {
  const { t } = useLingui();
  if (!can.answer && !can.record) return null;
  return (
    <div className="actions answer-buttons no-print">
      {can.answer && (
        <Button
          variant="primary"
          size="small"
          icon={Check}
          aria-label={t`Für ${name} antworten`}
          onPress={() => onOpen(true)}
        >
          {t`Antworten`}
        </Button>
      )}
      {can.record && (
        <Button
          size="small"
          icon={PenLine}
          aria-label={t`Antwort von ${name} eintragen`}
          onPress={() => onOpen(false)}
        >
          {t`Antwort eintragen`}
        </Button>
      )}
    </div>
  );
}
