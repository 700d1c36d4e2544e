import {
  chooseMail,
  type DigestFrequency,
  type MailChoices,
} from '@augenhoehe/domain/notification';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../app/api.ts';
import { problemMessage } from '../app/problem-message.ts';
import { useSending } from '../app/use-sending.ts';
import { Notice, showToast, Skeleton } from '../ui/index.ts';
import { FrequencyField } from './frequency-field.tsx';
import { mailChoicesQuery } from './mail-queries.ts';

/** How often mails come from each neighbourhood of the person who is signed in. */
export function AccountMails() {
  const { i18n } = useLingui();
  const { data, error } = useQuery(mailChoicesQuery);
  if (data?.choices.length === 0) return null;
  return (
    <section className="narrow__part">
      <h2>
        <Trans>E-Mails</Trans>
      </h2>
      {error !== null && (
        <Notice tone="attention" isNews>
          <p>{i18n._(problemMessage(error))}</p>
        </Notice>
      )}
      {data === undefined && error === null && <Skeleton rows={3} />}
      {data !== undefined && <WhyNone choices={data} />}
      {data?.choices.map((choice) => (
        <Choice key={choice.slug} choice={choice} />
      ))}
    </section>
  );
}

function WhyNone({
  choices: { isAddressProved, isMailConfigured },
}: {
  readonly choices: MailChoices;
}) {
  if (!isMailConfigured) {
    return (
      <Notice tone="info">
        <p>
          <Trans>
            Hier ist kein Versand von E-Mails eingerichtet. Ihre Wahl gilt, sobald es ihn gibt.
          </Trans>
        </p>
      </Notice>
    );
  }
  if (isAddressProved) return null;
  return (
    <Notice tone="info">
      <p>
        <Trans>
          Ihre Adresse ist noch nicht bestätigt, deshalb kommen keine Überblicke. Melden Sie sich
          einmal mit einem Link per E-Mail an, dann ist sie es.
        </Trans>
      </p>
    </Notice>
  );
}

function Choice({
  choice: { slug, name, frequency },
}: {
  readonly choice: MailChoices['choices'][number];
}) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const sending = useSending();
  const [wanted, setWanted] = useState<DigestFrequency | null>(null);

  async function choose(chosen: DigestFrequency): Promise<void> {
    setWanted(chosen);
    await sending.send(async () => {
      await call(chooseMail, { body: { slug, frequency: chosen } });
      await queryClient.invalidateQueries(mailChoicesQuery);
      showToast({ message: t`Gespeichert.`, tone: 'good' });
    });
    setWanted(null);
  }

  return (
    <>
      {sending.errors['form'] !== undefined && (
        <Notice tone="attention" isNews>
          <p>{sending.errors['form']}</p>
        </Notice>
      )}
      <FrequencyField
        label={t`Aus dem Quartier „${name}“`}
        value={wanted ?? frequency}
        onChange={(chosen) => void choose(chosen)}
      />
    </>
  );
}
