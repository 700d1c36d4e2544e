import { Trans, useLingui } from '@lingui/react/macro';
import type { Sending } from '../../../app/use-sending.ts';
import { Form, FormBody, LinkButton, SubmitButton } from '../../../ui/index.ts';
import { MatterFields } from './matter-fields.tsx';
import type { FieldsProps } from './fields-props.ts';
import { RuleFields } from './rule-fields.tsx';
import { VoterFields } from './voter-fields.tsx';
import './create.css';

interface DecisionFormProps extends FieldsProps {
  readonly sending: Sending;
  readonly onSend: () => Promise<void>;
  readonly back: string;
}

/** What is decided, by whom, and how; nothing begins before it was read once more in words. */
export function DecisionForm({ sending, onSend, back, ...fields }: DecisionFormProps) {
  const { t } = useLingui();
  const errors = Object.fromEntries(
    Object.entries(sending.errors).map(([name, words]) => [name.replace(/^facts\./, ''), words]),
  );
  return (
    <Form onSubmit={onSend} errors={errors}>
      <h2 className="create__part">
        <Trans>Was wird entschieden?</Trans>
      </h2>
      <FormBody>
        <MatterFields {...fields} />
      </FormBody>
      <h2 className="create__part">
        <Trans>Wer entscheidet?</Trans>
      </h2>
      <FormBody>
        <VoterFields {...fields} />
      </FormBody>
      <h2 className="create__part">
        <Trans>Nach welchen Regeln?</Trans>
      </h2>
      <FormBody>
        <RuleFields {...fields} />
      </FormBody>
      <div className="actions">
        <SubmitButton isBusy={sending.isBusy}>{t`Weiter zur Zusammenfassung`}</SubmitButton>
        <LinkButton variant="plain" href={back}>
          <Trans>Abbrechen</Trans>
        </LinkButton>
        <p className="small quiet">{t`Eröffnet wird erst danach.`}</p>
      </div>
    </Form>
  );
}
