import { WorkshopId } from '@augenhoehe/domain/contract';
import { WorkshopPhase, type WorkshopSheet } from '@augenhoehe/domain/goals';
import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { dayInWords } from '../../app/age-in-words.ts';
import { useLanguage } from '../../app/use-language.ts';
import { usePageTitle } from '../../app/use-page-title.ts';
import { usePlace } from '../../app/use-place.ts';
import { FactLevel, Link, Page, PageHead } from '../../ui/index.ts';
import { DraftsPart } from './drafts-part.tsx';
import { InterestsPart } from './interests-part.tsx';
import { WorkshopNext } from './workshop-next.tsx';
import { workshopsPath } from './workshop-paths.ts';
import { workshopQuery } from './workshop-queries.ts';
import { workshopPhases } from './workshop-words.ts';
import '../../app/sheet.css';
import './workshops.css';

const route = getRouteApi('/quartier/$slug/werkstaetten/$workshopId');

/** One goal workshop: who stated what, what became of it, and what comes next. */
export function WorkshopPage(): ReactNode {
  const { slug, workshopId } = route.useParams();
  const { data: sheet } = useSuspenseQuery(workshopQuery(slug, WorkshopId.parse(workshopId)));
  const { workshop, context } = sheet;
  const whose = context?.name ?? workshop.theme;
  usePageTitle(workshop.title, usePlace(slug).name);
  return (
    <Page width="text">
      <PageHead
        above={
          <>
            <Link href={workshopsPath(slug)}>
              <Trans>Werkstätten</Trans>
            </Link>
            {whose !== '' && ` · ${whose}`}
          </>
        }
        title={workshop.title}
        lead={workshop.question === '' ? undefined : workshop.question}
      />
      <Phases sheet={sheet} />
      <WorkshopNext slug={slug} sheet={sheet} />
      <FactLevel value={2}>
        <DraftsPart slug={slug} sheet={sheet} />
        <InterestsPart slug={slug} sheet={sheet} />
      </FactLevel>
    </Page>
  );
}

/** Where it stands on its way, each phase with who began it and when. */
function Phases({ sheet: { workshop, phases } }: { readonly sheet: WorkshopSheet }) {
  const { t, i18n } = useLingui();
  const language = useLanguage();
  return (
    <ol className="workshop-phases" aria-label={t`Phasen`}>
      {WorkshopPhase.options.map((phase) => {
        const begun = phases.find((entry) => entry.phase === phase);
        const isCurrent = workshop.phase === phase;
        return (
          <li
            key={phase}
            className={begun === undefined ? undefined : 'is-begun'}
            aria-current={isCurrent ? 'step' : undefined}
          >
            <span className="workshop-phases__name">{i18n._(workshopPhases[phase])}</span>
            <span className="small quiet">
              {begun === undefined
                ? t`noch nicht`
                : [dayInWords(begun.at, language), begun.by ?? '']
                    .filter((part) => part !== '')
                    .join(' · ')}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
