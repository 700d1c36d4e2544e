import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { usePlaceParts } from '../app/place-parts.ts';
import { placePath } from '../app/place-path.ts';
import { usePlace } from '../app/use-place.ts';
import { usePageTitle } from '../app/use-page-title.ts';
import { Button, LinkButton, Page, PageHead } from '../ui/index.ts';
import { AddNeighbourhood } from './add-neighbourhood.tsx';
import { LeaveNeighbourhood } from './leave-neighbourhood.tsx';
import { NeighbourhoodForm } from './neighbourhood-form.tsx';
import './narrow-page.css';

const route = getRouteApi('/quartier/$slug/einstellungen');

/** Name, city and language of the neighbourhood, another one, and leaving. */
export function SettingsPage(): ReactNode {
  const { t } = useLingui();
  const { slug } = route.useParams();
  const place = usePlace(slug);
  const { settingsParts } = usePlaceParts();
  const [task, setTask] = useState<'add' | 'leave' | null>(null);
  usePageTitle(t`Einstellungen`, place.name);
  const isLast = place.member.role === 'coordination' && place.counts.coordinators === 1;

  return (
    <Page width="text">
      <PageHead title={t`Einstellungen`} />
      <div className="narrow">
        {place.can['neighbourhood.edit'] && <NeighbourhoodForm place={place} key={place.name} />}
        {settingsParts.map((Part, at) => (
          <Part key={at} slug={slug} />
        ))}
        {place.can['mail.read'] && (
          <section className="narrow__part">
            <h2>
              <Trans>Post</Trans>
            </h2>
            <p className="narrow__words">
              <Trans>Was an E-Mails hinausging, was wartet und was abgelehnt wurde.</Trans>
            </p>
            <LinkButton href={placePath(slug, 'post')}>{t`Post ansehen`}</LinkButton>
          </section>
        )}
        {place.member.role === 'coordination' && !place.sample && (
          <section className="narrow__part">
            <h2>
              <Trans>Weiteres Quartier</Trans>
            </h2>
            <p className="narrow__words">
              <Trans>
                Jedes Quartier hat eigene Akteure, Gebiete und Beteiligte. Niemand sieht von einem
                ins andere.
              </Trans>
            </p>
            <Button onPress={() => setTask('add')}>{t`Weiteres Quartier anlegen`}</Button>
          </section>
        )}
        <section className="narrow__part">
          <h2>
            <Trans>Quartier verlassen</Trans>
          </h2>
          <p className="narrow__words">
            {isLast ? (
              <Trans>
                Sie koordinieren dieses Quartier allein. Geben Sie unter „Beteiligte“ zuerst jemand
                anderem die Koordination.
              </Trans>
            ) : (
              <Trans>Ihr Konto bleibt. Zurück kommen Sie mit einer neuen Einladung.</Trans>
            )}
          </p>
          <Button
            variant="plain"
            tone="attention"
            isDisabled={isLast}
            onPress={() => setTask('leave')}
          >
            {t`Quartier verlassen`}
          </Button>
        </section>
      </div>
      {task === 'add' && <AddNeighbourhood onClose={() => setTask(null)} />}
      {task === 'leave' && <LeaveNeighbourhood place={place} onClose={() => setTask(null)} />}
    </Page>
  );
}
