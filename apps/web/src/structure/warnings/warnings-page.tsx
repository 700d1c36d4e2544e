import {
  type EarlyWarning,
  principleOfWarning,
  type ShownWarning,
  warningPrinciples,
} from '@augenhoehe/domain/structure';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Telescope } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { dayInWords } from '../../app/age-in-words.ts';
import { lazyPart } from '../../app/lazy-part.tsx';
import { useLanguage } from '../../app/use-language.ts';
import { useNow } from '../../app/use-now.ts';
import { usePageTitle } from '../../app/use-page-title.ts';
import { usePlace } from '../../app/use-place.ts';
import { EmptyState, Page } from '../../ui/index.ts';
import { principleNames } from '../cooperations/readiness-words.ts';
import { StructureHead } from '../structure-head.tsx';
import { WarningItem } from './warning-item.tsx';
import { warningKeyOf } from './warning-key-of.ts';
import { warningsQuery } from './warning-queries.ts';
import './warnings.css';

const AcceptDialog = lazyPart(async () => (await import('./accept-dialog.tsx')).AcceptDialog);

const route = getRouteApi('/quartier/$slug/fruehwarnungen');

/** What in the entries needs a look early, by principle, and what is so on purpose. */
export function WarningsPage(): ReactNode {
  const { t, i18n } = useLingui();
  const { slug } = route.useParams();
  const { data: list } = useSuspenseQuery(warningsQuery(slug));
  const place = usePlace(slug);
  const today = dayInWords(useNow().toISOString(), useLanguage());
  const [accepting, setAccepting] = useState<EarlyWarning | null>(null);
  usePageTitle(t`Frühwarnungen`, place.name);
  const open = list.warnings.filter(({ acceptance }) => acceptance?.standing !== 'holds');
  const accepted = list.warnings.filter(({ acceptance }) => acceptance?.standing === 'holds');

  function items(shown: readonly ShownWarning[]) {
    return (
      <ul className="warnings__items">
        {shown.map((each) => (
          <WarningItem
            key={warningKeyOf(each.warning)}
            slug={slug}
            shown={each}
            canAccept={list.can.accept}
            onAccept={setAccepting}
          />
        ))}
      </ul>
    );
  }

  return (
    <Page width="middle">
      <StructureHead slug={slug} current="fruehwarnungen" />
      {open.length === 0 ? (
        <NothingToLookAt />
      ) : (
        <p className="lead">
          {t`${plural(open.length, { one: 'Ein Hinweis aus Ihren Einträgen.', other: '# Hinweise aus Ihren Einträgen.' })}`}{' '}
          <Trans>Jeder ist eine Frage an die, die es wissen. Manches ist mit gutem Grund so.</Trans>
        </p>
      )}
      {warningPrinciples.map((principle) => {
        const ofOne = open.filter(({ warning }) => principleOfWarning(warning.key) === principle);
        return ofOne.length === 0 ? null : (
          <section key={principle} className="warnings__principle">
            <h2>
              {i18n._(principleNames[principle])}
              <span className="quiet num"> {ofOne.length}</span>
            </h2>
            {items(ofOne)}
          </section>
        );
      })}
      {accepted.length > 0 && (
        <details className="warnings__accepted">
          <summary>
            <Trans>Bewusst so ({accepted.length})</Trans>
          </summary>
          {items(accepted)}
        </details>
      )}
      <p className="print-only small">{t`Aus Augenhöhe, ${place.name}, ${today}.`}</p>
      {accepting !== null && (
        <AcceptDialog slug={slug} warning={accepting} onClose={() => setAccepting(null)} />
      )}
    </Page>
  );
}

function NothingToLookAt() {
  return (
    <EmptyState
      icon={Telescope}
      title={<Trans>Gerade gibt es nichts, wonach Sie früh sehen müssten</Trans>}
      example={
        <Trans>
          In Hafergraben hängt das Sommerfest an einer Person. Diese Seite sagt es, bevor die Person
          fehlt.
        </Trans>
      }
    >
      <Trans>
        Aus Kooperationen, Gremien und Aufgaben liest das Programm, wo es bald klemmen kann: ein
        Ziel, das niemand beschlossen hat, ein Termin, der vorbei ist, zu viel bei einer Stelle.
      </Trans>
    </EmptyState>
  );
}
