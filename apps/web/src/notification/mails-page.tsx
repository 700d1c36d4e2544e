import { type MailList, MailState, sendTestMail } from '@augenhoehe/domain/notification';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Mail, Send } from 'lucide-react';
import type { ReactNode } from 'react';
import { momentInWords } from '../app/age-in-words.ts';
import { call } from '../app/api.ts';
import { placePath } from '../app/place-path.ts';
import { useLanguage } from '../app/use-language.ts';
import { usePageTitle } from '../app/use-page-title.ts';
import { usePlace } from '../app/use-place.ts';
import { useSending } from '../app/use-sending.ts';
import {
  Button,
  EmptyState,
  Link,
  Notice,
  Page,
  PageHead,
  Select,
  showToast,
} from '../ui/index.ts';
import { mailsKey, mailsQuery } from './mail-queries.ts';
import { MailTable } from './mail-table.tsx';
import { useMailStateName } from './mail-words.ts';
import './mails.css';

const route = getRouteApi('/quartier/$slug/post');

/** What was sent, what waits, what was refused. */
export function MailsPage(): ReactNode {
  const { t } = useLingui();
  const { slug } = route.useParams();
  const { state } = route.useSearch();
  const { data: list } = useSuspenseQuery(mailsQuery(slug, state));
  usePageTitle(t`Post`, usePlace(slug).name);
  return (
    <Page>
      <PageHead
        title={t`Post`}
        lead={t`Was an E-Mails hinausging, wartet oder abgelehnt wurde. Was darin steht, bleibt bei denen, die sie bekommen.`}
        above={<Link href={placePath(slug, 'einstellungen')}>{t`Einstellungen`}</Link>}
        {...(list.from === null ? {} : { actions: <TestMail slug={slug} /> })}
      />
      <div className="mails">
        <HowItIsSet list={list} />
        <StateFilter slug={slug} list={list} chosen={state} />
        {list.mails.length === 0 ? (
          <NoMails isNarrowed={state !== undefined} />
        ) : (
          <MailTable slug={slug} mails={list.mails} />
        )}
      </div>
    </Page>
  );
}

function HowItIsSet({ list: { from, nextDigestAt } }: { readonly list: MailList }) {
  const { t } = useLingui();
  const next = momentInWords(nextDigestAt, useLanguage());
  if (from === null) {
    return (
      <Notice tone="info" title={t`Hier werden keine E-Mails verschickt.`}>
        <p>
          <Trans>
            Es ist kein Mailserver eingestellt. Überblicke entstehen deshalb nicht, und es wartet
            nichts. Wer die Installation betreibt, stellt SMTP_URL und MAIL_FROM ein.
          </Trans>
        </p>
      </Notice>
    );
  }
  return (
    <p>
      <Trans>
        Absender ist {from}. Überblicke gehen das nächste Mal hinaus: {next}. Nach 30 Tagen wird
        hier vergessen, wer Post bekam.
      </Trans>
    </p>
  );
}

interface StateFilterProps {
  readonly slug: string;
  readonly list: MailList;
  readonly chosen: MailState | undefined;
}

function StateFilter({ slug, list: { counts }, chosen }: StateFilterProps) {
  const { t } = useLingui();
  const stateName = useMailStateName();
  const navigate = useNavigate();
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  if (total === 0) return null;
  return (
    <Select
      size="small"
      label={t`Welche E-Mails`}
      isOptional
      placeholder={t`Alle (${total})`}
      options={MailState.options.map((key) => ({
        key,
        label: `${stateName(key)} (${counts[key]})`,
      }))}
      value={chosen ?? null}
      onChange={(key) =>
        void navigate({
          to: '/quartier/$slug/post',
          params: { slug },
          search: { state: MailState.safeParse(key).data },
          replace: true,
          resetScroll: false,
        })
      }
    />
  );
}

function NoMails({ isNarrowed }: { readonly isNarrowed: boolean }) {
  const { t } = useLingui();
  return isNarrowed ? (
    <EmptyState icon={Mail} title={t`Keine E-Mail mit diesem Stand`}>
      <Trans>Wählen Sie oben einen anderen Stand, um mehr zu sehen.</Trans>
    </EmptyState>
  ) : (
    <EmptyState icon={Mail} title={t`In den letzten 30 Tagen ging keine E-Mail hinaus`}>
      <Trans>
        Einen Überblick bekommt, wer hier mitmacht und etwas zu tun oder zu wissen hat: montags,
        oder so oft die Person es im Konto wählt.
      </Trans>
    </EmptyState>
  );
}

function TestMail({ slug }: { readonly slug: string }) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const sending = useSending();

  async function send(): Promise<void> {
    await sending.send(async () => {
      await call(sendTestMail, { params: { slug } });
      showToast({ message: t`Die Probe ist auf dem Weg zu Ihnen.`, tone: 'good' });
    });
    await queryClient.invalidateQueries({ queryKey: mailsKey(slug) });
  }

  return (
    <>
      <Button icon={Send} isBusy={sending.isBusy} onPress={() => void send()}>
        {t`Probe an mich senden`}
      </Button>
      {sending.errors['form'] !== undefined && (
        <Notice tone="attention" isNews>
          <p>{sending.errors['form']}</p>
        </Notice>
      )}
    </>
  );
}
