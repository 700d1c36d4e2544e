import { makeCalendarFeed, revokeCalendarFeed } from '@augenhoehe/domain/structure';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { CalendarPlus } from 'lucide-react';
import { useState } from 'react';
import { dayInWords } from '../../app/age-in-words.ts';
import { call } from '../../app/api.ts';
import { CopyButton } from '../../app/copy-button.tsx';
import { useLanguage } from '../../app/use-language.ts';
import { usePlace } from '../../app/use-place.ts';
import { useChangeTold } from '../../inventory/index.ts';
import { Button, ConfirmDialog, FactGroup, showToast, TextField } from '../../ui/index.ts';
import { calendarFeedQuery } from './task-queries.ts';

/** The secret address by which one's own calendar shows the days; shown once, renewed and taken back. */
export function CalendarPart({ slug }: { readonly slug: string }) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const { refuse } = useChangeTold(slug);
  const query = calendarFeedQuery(slug);
  const { data: feed } = useQuery(query);
  const [address, setAddress] = useState<string | null>(null);
  const [asked, setAsked] = useState<'renew' | 'revoke' | null>(null);
  const [isBusy, setBusy] = useState(false);

  async function make(): Promise<void> {
    setBusy(true);
    try {
      const made = await call(makeCalendarFeed, { params: { slug } });
      setAddress(made.address);
      queryClient.setQueryData(query.queryKey, { since: made.since });
    } catch (error) {
      refuse(error);
    } finally {
      setBusy(false);
    }
  }

  async function revoke(): Promise<void> {
    try {
      await call(revokeCalendarFeed, { params: { slug } });
      setAddress(null);
      queryClient.setQueryData(query.queryKey, { since: null });
      showToast({ message: t`Die Adresse gilt nicht mehr.` });
    } catch (error) {
      refuse(error);
    }
  }

  if (feed === undefined) return null;
  return (
    <FactGroup level={2} title={<Trans>Kalender</Trans>}>
      <div className="task-calendar no-print">
        <CalendarContents slug={slug} />
        {address !== null && (
          <div className="task-calendar__address">
            <TextField
              label={t`Ihre Adresse`}
              help={t`Fügen Sie sie in Ihrem Kalender unter „Abonnieren“ oder „Per URL hinzufügen“ ein. Sie wird nur jetzt gezeigt.`}
              readOnly
              value={address}
              onChange={() => undefined}
              onFocus={(event) => event.target.select()}
            />
            <CopyButton text={address} label={t`Adresse kopieren`} />
          </div>
        )}
        {feed.since === null ? (
          <p className="actions">
            <Button icon={CalendarPlus} isBusy={isBusy} onPress={() => void make()}>
              <Trans>Adresse machen</Trans>
            </Button>
          </p>
        ) : (
          <>
            <Since since={feed.since} />
            <p className="actions">
              <Button size="small" isBusy={isBusy} onPress={() => setAsked('renew')}>
                <Trans>Neue Adresse machen</Trans>
              </Button>
              <Button size="small" variant="plain" onPress={() => setAsked('revoke')}>
                <Trans>Adresse zurückziehen</Trans>
              </Button>
            </p>
          </>
        )}
      </div>
      <ConfirmDialog
        isOpen={asked !== null}
        onClose={() => setAsked(null)}
        title={asked === 'renew' ? t`Neue Adresse machen` : t`Adresse zurückziehen`}
        confirmLabel={asked === 'renew' ? t`Neue machen` : t`Zurückziehen`}
        onConfirm={asked === 'renew' ? make : revoke}
      >
        <Trans>
          Die bisherige Adresse gilt dann sofort nicht mehr. Kalender, die sie abonniert haben,
          bekommen nichts Neues.
        </Trans>
      </ConfirmDialog>
    </FactGroup>
  );
}

/** What stands in it, and who can read it. */
function CalendarContents({ slug }: { readonly slug: string }) {
  const isOwn = usePlace(slug).member.actorId !== null;
  return (
    <>
      <p>
        {isOwn ? (
          <Trans>
            Ihre Tage im eigenen Kalender: Aufgaben, die Sie haben oder für die Sie angefragt sind,
            und die Tage, an denen Ihre Kooperationen und Vereinbarungen überprüft werden oder
            enden.
          </Trans>
        ) : (
          <Trans>
            Die Tage des Quartiers im eigenen Kalender: alle Aufgaben mit einem Tag, und die Tage,
            an denen Kooperationen und Vereinbarungen überprüft werden oder enden.
          </Trans>
        )}
      </p>
      <p className="quiet">
        <Trans>
          Wer die Adresse hat, liest diese Tage mit ihren Titeln, ohne Anmeldung. Liegt Ihr Kalender
          bei einem Anbieter, liest der mit. Wer etwas übernommen hat, Funktionen und Notizen stehen
          nicht darin.
        </Trans>
      </p>
    </>
  );
}

function Since({ since }: { readonly since: string }) {
  const day = dayInWords(since, useLanguage());
  return (
    <p className="small quiet">
      <Trans>Es gibt eine Adresse, gemacht am {day}.</Trans>
    </p>
  );
}
