import { contributionFormTerms } from '@augenhoehe/domain/catalogue';
import { PartyId } from '@augenhoehe/domain/contract';
import {
  addContribution,
  type AgreementSheet,
  type Contribution,
  type ContributionFacts,
  ContributionState,
  editContribution,
  removeContribution,
} from '@augenhoehe/domain/structure';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { call } from '../../app/api.ts';
import { FormDialog } from '../../app/form-dialog.tsx';
import { isOvertaken } from '../../app/is-overtaken.ts';
import { useLanguage } from '../../app/use-language.ts';
import { useSending } from '../../app/use-sending.ts';
import { OvertakenNotice, useChangeTold } from '../../inventory/index.ts';
import { Button, Select, TextArea, TextField } from '../../ui/index.ts';
import { contributionStates } from './agreement-words.ts';

interface ContributionDialogProps {
  readonly slug: string;
  readonly sheet: AgreementSheet;
  /** `null`: a new one. */
  readonly contribution: Contribution | null;
  readonly onClose: () => void;
}

type Facts = Omit<ContributionFacts, 'partyId'>;

const nothing: Facts = {
  form: 'umsetzen',
  what: '',
  amount: '',
  dueOn: null,
  state: 'promised',
  givenOn: null,
  note: '',
};

function factsOf(contribution: Contribution | null): Facts {
  if (contribution === null) return nothing;
  const { form, what, amount, dueOn, state, givenOn, note } = contribution;
  return { form, what, amount, dueOn, state, givenOn, note };
}

export function ContributionDialog(props: ContributionDialogProps) {
  const { slug, sheet, contribution, onClose } = props;
  const { t } = useLingui();
  const { tell, refuse } = useChangeTold(slug);
  const sending = useSending();
  const present = sheet.parties.filter(({ takesPart }) => takesPart);
  const [partyId, setParty] = useState<string>(contribution?.partyId ?? present[0]?.id ?? '');
  const seen = factsOf(sheet.contributions.find(({ id }) => id === contribution?.id) ?? null);
  const [was, setWas] = useState(factsOf(contribution));
  const [facts, setFacts] = useState(factsOf(contribution));
  const prefix = contribution === null ? '' : 'changes.';
  const params = { slug, agreementId: sheet.agreement.id };

  async function save(): Promise<void> {
    const reply =
      contribution === null
        ? await call(addContribution, {
            params,
            body: { ...facts, partyId: PartyId.parse(partyId) },
          })
        : await call(editContribution, {
            params: { ...params, contributionId: contribution.id },
            body: { changes: facts, was },
          });
    onClose();
    await tell(reply.changeSetId, t`Gespeichert: ${facts.what}`);
  }

  async function remove(id: Contribution['id']): Promise<void> {
    try {
      const reply = await call(removeContribution, { params: { ...params, contributionId: id } });
      onClose();
      await tell(reply.changeSetId, t`Entfernt: ${facts.what}`);
    } catch (error) {
      refuse(error);
    }
  }

  return (
    <FormDialog
      title={contribution === null ? t`Beitrag eintragen` : t`Beitrag bearbeiten`}
      sendLabel={contribution === null ? t`Eintragen` : t`Speichern`}
      sending={sending}
      onSend={async () => {
        await sending.send(save);
      }}
      onClose={onClose}
      also={
        contribution !== null && (
          <Button variant="plain" onPress={() => void remove(contribution.id)}>
            <Trans>Entfernen</Trans>
          </Button>
        )
      }
    >
      {isOvertaken(sending.problem) && (
        <OvertakenNotice theirs={[seen.what, seen.note]} onAccept={() => setWas(seen)} />
      )}
      {contribution === null && (
        <Select
          name="partyId"
          label={t`Von wem?`}
          options={present.map(({ id, actor }) => ({ key: id, label: actor.name }))}
          value={partyId}
          onChange={setParty}
        />
      )}
      <ContributionFields
        prefix={prefix}
        facts={facts}
        onChange={(next) => setFacts({ ...facts, ...next })}
      />
    </FormDialog>
  );
}

interface ContributionFieldsProps {
  readonly prefix: string;
  readonly facts: Facts;
  readonly onChange: (facts: Partial<Facts>) => void;
}

function ContributionFields({ prefix, facts, onChange }: ContributionFieldsProps) {
  const { t, i18n } = useLingui();
  const language = useLanguage();
  return (
    <>
      <TextField
        name={`${prefix}what`}
        label={t`Was?`}
        maxLength={300}
        value={facts.what}
        onChange={(what) => onChange({ what })}
      />
      <Select
        name={`${prefix}form`}
        label={t`Welcher Art?`}
        options={contributionFormTerms.map((term) => ({ key: term.key, label: term[language] }))}
        value={facts.form}
        onChange={(form) => onChange({ form })}
      />
      <TextField
        name={`${prefix}amount`}
        label={t`Wie viel?`}
        help={t`Zum Beispiel „4 Stunden die Woche“ oder „500 €“.`}
        isOptional
        maxLength={100}
        value={facts.amount}
        onChange={(amount) => onChange({ amount })}
      />
      <TextField
        name={`${prefix}dueOn`}
        type="date"
        label={t`Bis wann?`}
        isOptional
        value={facts.dueOn ?? ''}
        onChange={(day) => onChange({ dueOn: day === '' ? null : day })}
      />
      <Select
        name={`${prefix}state`}
        label={t`Stand`}
        options={ContributionState.options.map((key) => ({
          key,
          label: i18n._(contributionStates[key]),
        }))}
        value={facts.state}
        onChange={(key) => onChange({ state: ContributionState.parse(key) })}
      />
      {facts.state !== 'promised' && (
        <TextField
          name={`${prefix}givenOn`}
          type="date"
          label={t`Wann kam der Beitrag?`}
          isOptional
          value={facts.givenOn ?? ''}
          onChange={(day) => onChange({ givenOn: day === '' ? null : day })}
        />
      )}
      <TextArea
        name={`${prefix}note`}
        label={t`Notiz`}
        isOptional
        rows={2}
        maxLength={500}
        value={facts.note}
        onChange={(note) => onChange({ note })}
      />
    </>
  );
}
