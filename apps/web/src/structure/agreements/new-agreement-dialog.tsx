import { CooperationId } from '@augenhoehe/domain/contract';
import {
  addAgreement,
  AgreementForm,
  AgreementMatter,
  formOf,
  partsFor,
} from '@augenhoehe/domain/structure';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { call } from '../../app/api.ts';
import { FormDialog } from '../../app/form-dialog.tsx';
import { useLanguage } from '../../app/use-language.ts';
import { useSending } from '../../app/use-sending.ts';
import { useChangeTold } from '../../inventory/index.ts';
import { CheckboxGroup, Mark, RadioGroup, Select } from '../../ui/index.ts';
import { cooperationsQuery } from '../cooperations/cooperation-queries.ts';
import { agreementPath } from './agreement-paths.ts';
import { matterNames } from './agreement-words.ts';

interface NewAgreementDialogProps {
  readonly slug: string;
  /** Left out: it is chosen here. */
  readonly cooperationId?: CooperationId | undefined;
  readonly onClose: () => void;
}

/** Four answers, and the parts that fit are there with words to change. */
export function NewAgreementDialog({ slug, cooperationId, onClose }: NewAgreementDialogProps) {
  const { t, i18n } = useLingui();
  const navigate = useNavigate();
  const { tell } = useChangeTold(slug);
  const sending = useSending();
  const ofUser = useLanguage();
  const { cooperations } = useSuspenseQuery(cooperationsQuery(slug)).data;
  const [chosen, choose] = useState<string | null>(cooperationId ?? null);
  const [form, setForm] = useState<AgreementForm>('written');
  const [matters, setMatters] = useState<readonly AgreementMatter[]>([]);
  const [language, setLanguage] = useState(ofUser);
  const cooperation = cooperations.find(({ id }) => id === chosen);
  const [missing, setMissing] = useState<Readonly<Record<string, string>>>({});
  const parts =
    cooperation === undefined ? null : partsFor(formOf(cooperation), { form, matters }).length;

  async function save(): Promise<void> {
    const reply = await call(addAgreement, {
      params: { slug },
      body: {
        cooperationId: CooperationId.parse(chosen ?? ''),
        form,
        matters: [...matters],
        language,
        startsOn: null,
        endsOn: null,
      },
    });
    onClose();
    void navigate({ href: agreementPath(slug, reply.id) });
    await tell(reply.changeSetId, t`Der Entwurf ist angelegt.`);
  }

  async function send(): Promise<void> {
    setMissing(
      chosen === null ? { cooperationId: t`Bitte wählen Sie, für welche Kooperation.` } : {},
    );
    if (chosen !== null) await sending.send(save);
  }

  return (
    <FormDialog
      title={t`Neue Vereinbarung`}
      sendLabel={t`Entwurf anlegen`}
      sending={{ ...sending, errors: { ...sending.errors, ...missing } }}
      onSend={send}
      onClose={onClose}
    >
      <Select
        name="cooperationId"
        label={t`Für welche Kooperation?`}
        placeholder={t`Bitte wählen`}
        options={cooperations.map(({ id, name }) => ({ key: id, label: name }))}
        value={chosen}
        onChange={choose}
      />
      <RadioGroup
        label={t`Wie wird vereinbart?`}
        options={[
          {
            key: 'written',
            label: t`Schriftlich`,
            help: t`In Teilen mit Vorschlägen; alle stimmen einer Fassung zu.`,
          },
          {
            key: 'oral',
            label: t`Mündlich`,
            help: t`Das Wichtigste wird festgehalten, damit es nicht nur in Köpfen steht.`,
          },
        ]}
        value={form}
        onChange={(key) => setForm(AgreementForm.parse(key))}
      />
      <CheckboxGroup
        label={t`Geht es dabei um …`}
        isOptional
        options={AgreementMatter.options.map((key) => ({ key, label: i18n._(matterNames[key]) }))}
        values={matters}
        onChange={(keys) => setMatters(keys.map((key) => AgreementMatter.parse(key)))}
      />
      <RadioGroup
        label={t`In welcher Sprache?`}
        options={[
          { key: 'de', label: t`Deutsch` },
          { key: 'en', label: t`Englisch` },
        ]}
        value={language}
        onChange={(key) => setLanguage(key === 'en' ? 'en' : 'de')}
      />
      {parts !== null && (
        <Mark tone="quiet" isBoxed>
          {t`Der Entwurf beginnt mit ${plural(parts, { one: '# Teil', other: '# Teilen' })}, passend zur Form dieser Kooperation. Sie können jeden Teil ändern, weglassen oder dazunehmen.`}
        </Mark>
      )}
    </FormDialog>
  );
}
