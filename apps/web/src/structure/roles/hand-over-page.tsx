import { ActorId } from '@augenhoehe/domain/contract';
import type { HandOverSheet } from '@augenhoehe/domain/structure';
import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import { dayInWords } from '../../app/age-in-words.ts';
import { placePath } from '../../app/place-path.ts';
import { useLanguage } from '../../app/use-language.ts';
import { useNow } from '../../app/use-now.ts';
import { usePageTitle } from '../../app/use-page-title.ts';
import { usePlace } from '../../app/use-place.ts';
import { Button, FactGroup, Link, Page, PageHead } from '../../ui/index.ts';
import { handOverQuery } from './role-queries.ts';
import { useRoleWords } from './use-role-words.ts';
import './roles.css';

const route = getRouteApi('/quartier/$slug/rollen/uebergabe/$actorId');

/** What somebody who goes leaves at an actor, to print and tick. */
export function HandOverPage(): ReactNode {
  const { t } = useLingui();
  const { slug, actorId } = route.useParams();
  const { data: sheet } = useSuspenseQuery(handOverQuery(slug, ActorId.parse(actorId)));
  const place = usePlace(slug);
  const language = useLanguage();
  const words = useRoleWords();
  const today = dayInWords(useNow().toISOString(), language);
  const { name } = sheet.actor;
  usePageTitle(t`Übergabe: ${name}`, place.name);

  function until(day: string | null): string {
    return day === null ? '' : t`bis ${dayInWords(day, language)}`;
  }

  const only = sheet.contacts.filter(({ isOnlyHere }) => isOnlyHere);
  return (
    <Page width="text">
      <PageHead
        above={
          <Link href={placePath(slug, 'rollen')}>
            <Trans>Rollen</Trans>
          </Link>
        }
        title={t`Übergabe: ${name}`}
        lead={<Trans>Was jemand weitergibt, der geht. Zum Drucken und Abhaken.</Trans>}
        actions={
          <Button icon={Printer} onPress={() => window.print()}>
            <Trans>Drucken</Trans>
          </Button>
        }
      />
      <Part
        title={t`Persönlich vorstellen`}
        none={t`Niemand: Alle sind auch mit anderen verbunden.`}
        lines={only.map(contactLine)}
      />
      <Part
        title={t`Rollen`}
        none={t`Keine.`}
        lines={sheet.roles.map((role) => [
          words.name(role.role),
          role.context?.name ?? t`im ganzen Quartier`,
          role.holder,
          words.days(role),
          role.mandate,
        ])}
      />
      <Part
        title={t`Offene Aufgaben`}
        none={t`Keine.`}
        lines={sheet.tasks.map((task) => [
          task.title,
          task.context?.name ?? '',
          { owner: '', asked: t`angefragt`, deputy: t`als Vertretung` }[task.part],
          until(task.dueOn),
        ])}
      />
      <Part
        title={t`Zusagen`}
        none={t`Keine offene.`}
        lines={[
          ...sheet.promises.map(({ what, amount, agreement, dueOn }) => [
            what,
            amount,
            agreement.title,
            until(dueOn),
          ]),
          ...sheet.steps.map(({ actor, nextStep, on }) => [actor.name, nextStep, until(on)]),
        ]}
      />
      <Part
        title={t`Kontakte`}
        none={t`Keine erfasst.`}
        lines={sheet.contacts.filter(({ isOnlyHere }) => !isOnlyHere).map(contactLine)}
      />
      <p className="hand-over-signed">
        <Trans>Übergabe abgeschlossen am</Trans> <span className="hand-over-signed__line" />
      </p>
      <p className="print-only small">{t`Aus Augenhöhe, ${place.name}, ${today}.`}</p>
    </Page>
  );
}

function contactLine({ actor, people }: HandOverSheet['contacts'][number]): string[] {
  const reached = people.map(({ name, duty, phone, email, availability }) =>
    [name, duty, phone, email, availability].filter((part) => part !== '').join(', '),
  );
  return [actor.name, ...reached];
}

interface PartProps {
  readonly title: string;
  /** Said where there is nothing. */
  readonly none: string;
  /** Each with what it is first. */
  readonly lines: readonly (readonly string[])[];
}

function Part({ title, none, lines }: PartProps) {
  return (
    <FactGroup level={2} title={title} {...(lines.length > 0 ? { count: lines.length } : {})}>
      {lines.length === 0 ? (
        <p className="quiet">{none}</p>
      ) : (
        <ul className="hand-over-list">
          {lines.map(([first = '', ...rest], at) => (
            <li key={at}>
              <span className="hand-over-box" aria-hidden="true" />
              <span>
                <strong>{first}</strong>
                {rest
                  .filter((part) => part !== '')
                  .map((part) => ` · ${part}`)
                  .join('')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </FactGroup>
  );
}
