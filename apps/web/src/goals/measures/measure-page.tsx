import { isOpenMeasure } from '@augenhoehe/domain/goals';
import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { usePageTitle } from '../../app/use-page-title.ts';
import { usePlace } from '../../app/use-place.ts';
import { EntryHistory } from '../../inventory/index.ts';
import { FactGroup, FactLevel, Link, Page, PageHead } from '../../ui/index.ts';
import { DecidedBefore } from '../decisions/place/decided-before.tsx';
import { MeasureAbout } from './measure-about.tsx';
import { MeasureChain } from './measure-chain.tsx';
import { MeasureNeeds } from './measure-needs.tsx';
import { MeasurePartnersPart } from './measure-partners.tsx';
import { measuresPath } from './measure-paths.ts';
import { measurePartnersQuery, measureQuery } from './measure-queries.ts';
import { MeasureStateTag } from './measure-state-tag.tsx';
import { MeasureTools } from './measure-tools.tsx';
import { useMeasureWork } from './use-measure-work.tsx';
import '../../app/sheet.css';
import './measures.css';

const route = getRouteApi('/quartier/$slug/massnahmen/$measureId');

/** A measure: the goals it serves, what it takes, and who could give that. */
export function MeasurePage(): ReactNode {
  const { t } = useLingui();
  const { slug, measureId } = route.useParams();
  const navigate = useNavigate();
  const { data: sheet } = useSuspenseQuery(measureQuery(slug, measureId));
  const { data: partners } = useSuspenseQuery(measurePartnersQuery(slug, measureId));
  const work = useMeasureWork(slug, sheet);
  const { measure } = sheet;
  const list = measuresPath(slug);
  const place = usePlace(slug);
  usePageTitle(measure.title, place.name);
  return (
    <Page width="text">
      <PageHead
        above={
          <Link href={list}>
            <Trans>Maßnahmen</Trans>
          </Link>
        }
        title={measure.title}
        lead={measure.what === '' ? undefined : measure.what}
      />
      <p className="sheet__tags">
        <MeasureStateTag state={measure.state} />
      </p>
      <MeasureTools
        slug={slug}
        sheet={sheet}
        work={work}
        onGone={() => void navigate({ href: list })}
      />
      <FactLevel value={2}>
        {measure.stateReason !== '' && (
          <FactGroup title={t`Was daraus wurde`}>
            <p className="sheet__prose">{measure.stateReason}</p>
          </FactGroup>
        )}
        <MeasureChain slug={slug} sheet={sheet} />
        <DecidedBefore slug={slug} id={measure.id} />
        <MeasureAbout slug={slug} sheet={sheet} />
        <MeasureNeeds slug={slug} sheet={sheet} outlook={partners.needs} work={work} />
        {isOpenMeasure(measure) && (
          <MeasurePartnersPart slug={slug} sheet={sheet} partners={partners} />
        )}
        {place.member.role === 'coordination' && (
          <EntryHistory slug={slug} of={{ measure: measure.id }} />
        )}
      </FactLevel>
    </Page>
  );
}
