import { editAccount, type SignedInPerson } from '@augenhoehe/domain/access';
import { Language } from '@augenhoehe/domain/contract';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../app/api.ts';
import { chooseLanguage, languageNames } from '../app/language.ts';
import { sessionQuery } from '../app/session-query.ts';
import { Form, FormBody, RadioGroup, showToast, SubmitButton, TextField } from '../ui/index.ts';
import { useAccessSending } from './use-access-sending.ts';

export function AccountFacts({ person }: { readonly person: SignedInPerson }) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const sending = useAccessSending();
  const [name, setName] = useState(person.name);
  const [language, setLanguage] = useState(person.language);

  async function send(): Promise<void> {
    await sending.send(async () => {
      await call(editAccount, { body: { name, language } });
      if (language !== person.language) await chooseLanguage(language);
      await queryClient.fetchQuery({ ...sessionQuery, staleTime: 0 });
      showToast({ message: t`Gespeichert.`, tone: 'good' });
    });
  }

  return (
    <section className="narrow__part">
      <h2>
        <Trans>Name und Sprache</Trans>
      </h2>
      <Form onSubmit={send} errors={sending.errors}>
        <FormBody>
          <TextField
            name="name"
            label={t`Wie heißen Sie?`}
            autoComplete="name"
            maxLength={120}
            value={name}
            onChange={setName}
          />
          <RadioGroup
            name="language"
            label={t`In welcher Sprache möchten Sie lesen?`}
            help={t`Auch E-Mails an Sie kommen in dieser Sprache.`}
            options={Language.options.map((key) => ({ key, label: languageNames[key] }))}
            value={language}
            onChange={(key) => setLanguage(Language.parse(key))}
          />
        </FormBody>
        <div className="actions">
          <SubmitButton>{t`Speichern`}</SubmitButton>
        </div>
      </Form>
    </section>
  );
}
