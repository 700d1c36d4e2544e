import { endOtherSessions, listSessions } from '@augenhoehe/domain/access';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { momentInWords } from '../app/age-in-words.ts';
import { call } from '../app/api.ts';
import { signOut } from '../app/sign-out.ts';
import { useLanguage } from '../app/use-language.ts';
import { Button, Notice, showToast, Skeleton, Tag } from '../ui/index.ts';
import { deviceOf } from './device-of.ts';
import { useAccessMessage } from './use-access-message.ts';
import { useAccessSending } from './use-access-sending.ts';
import { useArrival } from './use-arrival.ts';

/** Where one is signed in, and how to end that elsewhere. */
export function AccountSessions() {
  const { t } = useLingui();
  const language = useLanguage();
  const message = useAccessMessage();
  const arrive = useArrival();
  const sending = useAccessSending();
  const { data, error, refetch } = useQuery({
    queryKey: ['sessions'],
    queryFn: ({ signal }) => call(listSessions, { signal }),
  });

  async function endOthers(): Promise<void> {
    await sending.send(async () => {
      await call(endOtherSessions, {});
      await refetch();
      showToast({ message: t`Auf allen anderen Geräten sind Sie abgemeldet.`, tone: 'good' });
    });
  }

  async function leave(): Promise<void> {
    await sending.send(async () => {
      await signOut();
      await arrive('/anmelden');
    });
  }

  const sessions = data?.sessions ?? [];
  const problem = error === null ? Object.values(sending.errors)[0] : message(error);
  return (
    <section className="narrow__part">
      <h2>
        <Trans>Angemeldete Geräte</Trans>
      </h2>
      {problem !== undefined && (
        <Notice tone="attention" isNews>
          <p>{problem}</p>
        </Notice>
      )}
      {data === undefined && error === null && <Skeleton rows={2} />}
      <ul className="sessions">
        {sessions.map((session) => (
          <li key={session.signedInAt + session.expiresAt}>
            <span>{deviceOf(session.device) ?? t`Unbekanntes Gerät`}</span>{' '}
            {session.current && (
              <Tag tone="good">
                <Trans>dieses Gerät</Trans>
              </Tag>
            )}
            <span className="small quiet">
              {t`angemeldet am ${momentInWords(session.signedInAt, language)}`}
            </span>
          </li>
        ))}
      </ul>
      <div className="actions">
        <Button isDisabled={sending.isBusy} onPress={() => void leave()}>
          {t`Hier abmelden`}
        </Button>
        {sessions.length > 1 && (
          <Button isBusy={sending.isBusy} onPress={() => void endOthers()}>
            {t`Überall sonst abmelden`}
          </Button>
        )}
      </div>
    </section>
  );
}
