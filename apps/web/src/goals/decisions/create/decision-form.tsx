import { clockInGermany, type DecisionFacts, hasOneProposal } from '@augenhoehe/domain/goals';
import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { useNow } from '../../../app/use-now.ts';
import type { Sending } from '../../../app/use-sending.ts';
import { useActorOptions } from '../../../inventory/index.ts';
import { Form, FormBody, LinkButton, SubmitButton } from '../../../ui/index.ts';
import { type DecisionDraft, factsOfDraft } from './decision-draft.ts';
import { draftFaultWords } from './draft-fault-words.ts';
import { draftFaults } from './draft-faults.ts';
import type { FieldsProps } from './fields-props.ts';
import { MatterFields } from './matter-fields.tsx';
import { RuleFields } from './rule-fields.tsx';
import { useWeightFaults } from './use-weight-faults.ts';
import { VoterFields } from './voter-fields.tsx';
import './create.css';

interface DecisionFormProps extends FieldsProps {
  readonly sending: Sending;
  /** Sends what is filled in; throws what the server refuses. */
  readonly save: (facts: DecisionFacts) => Promise<void>;
  readonly back: string;
  /** What is to be known before one sends, such as that somebody else changed it. */
  readonly notice?: ReactNode;
}

/** What is decided, by whom, and how; nothing begins before it was read once more in words. */
export function DecisionForm({ sending, save, back, notice, ...fields }: DecisionFormProps) {
  const { t, i18n } = useLingui();
  const now = clockInGermany(useNow());
  const { names } = useActorOptions(fields.slug);
  const weightFaults = useWeightFaults(fields.slug);
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  const refused = Object.fromEntries(
    Object.entries(sending.errors).map(([name, words]) => [fieldOf(name, fields.draft), words]),
  );

  async function send(): Promise<void> {
    const facts = factsOfDraft(fields.draft, names);
    const found = {
      ...Object.fromEntries(
        Object.entries(draftFaults(fields.draft, facts, now)).map(([name, fault]) => [
          name,
          i18n._(draftFaultWords(fault)),
        ]),
      ),
      ...weightFaults(fields.draft),
    };
    setFaults(found);
    if (Object.keys(found).length === 0) await sending.send(() => save(facts));
  }

  return (
    <Form onSubmit={send} errors={Object.keys(faults).length > 0 ? faults : refused}>
      {notice}
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

/** The form's own name of what the server found fault with. */
function fieldOf(name: string, { options, method }: DecisionDraft): string {
  const own = name.replace(/^facts\./, '');
  if (own.startsWith('electorate.')) return 'persons';
  const [, place, part] = /^options\.(\d+)\.(\w+)$/.exec(own) ?? [];
  if (place === undefined || hasOneProposal(method)) return own;
  // Lines that were left empty were not sent.
  const sent = options.flatMap(({ text, detail }, at) =>
    `${text}${detail}`.trim() === '' ? [] : [at],
  );
  return `options.${sent[Number(place)] ?? options.length}.${part ?? 'text'}`;
}
