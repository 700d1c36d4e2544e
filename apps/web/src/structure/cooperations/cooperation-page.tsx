import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { dayInWords } from '../../app/age-in-words.ts';
import { usePlaceParts } from '../../app/place-parts.ts';
import { useLanguage } from '../../app/use-language.ts';
import { useNow } from '../../app/use-now.ts';
import { usePageTitle } from '../../app/use-page-title.ts';
import { usePlace } from '../../app/use-place.ts';
import { EntryHistory, VisibilityTag } from '../../inventory/index.ts';
import { FactLevel, Link, Page, PageHead, Tag } from '../../ui/index.ts';
import { WarningsAbout } from '../warnings/warnings-about.tsx';
import { CooperationAgreements } from '../agreements/cooperation-agreements.tsx';
import { CooperationExample } from '../examples/cooperation-example.tsx';
import { CooperationRoles } from '../roles/cooperation-roles.tsx';
import { CooperationTasks } from '../tasks/cooperation-tasks.tsx';
import { BalancePart } from './balance-part.tsx';
import { BenefitPart } from './benefit-part.tsx';
import { cooperationsPath } from './cooperation-paths.ts';
import { cooperationQuery } from './cooperation-queries.ts';
import { CooperationTools } from './cooperation-tools.tsx';
import { FormPart } from './form-part.tsx';
import { GoalPart } from './goal-part.tsx';
import { PartiesPart } from './parties-part.tsx';
import { ReadinessPart } from './readiness-part.tsx';
import { ReviewsPart } from './reviews-part.tsx';
import { StatePart } from './state-part.tsx';
import { StateTag } from './state-tag.tsx';
import { useCooperationWork } from './use-cooperation-work.tsx';
import '../../app/sheet.css';
import './cooperation.css';
import '../agreements/agreements.css';
import '../examples/examples.css';

const route = getRouteApi('/quartier/$slug/kooperationen/$cooperationId');

/** Everything said of a cooperation, which prints as one page. */
export function CooperationPage(): ReactNode {
  const { t } = useLingui();
  const { slug, cooperationId } = route.useParams();
  const { data: sheet } = useSuspenseQuery(cooperationQuery(slug, cooperationId));
  const place = usePlace(slug);
  const navigate = useNavigate();
  const list = cooperationsPath(slug);
  const work = useCooperationWork(slug, sheet, () => void navigate({ href: list }));
  const today = dayInWords(useNow().toISOString(), useLanguage());
  const { cooperationParts } = usePlaceParts();
  const { cooperation } = sheet;
  usePageTitle(cooperation.name, place.name);
  return (
    <Page width="text">
      <div className="cooperation">
        <PageHead
          above={
            <Link href={list}>
              <Trans>Kooperationen</Trans>
            </Link>
          }
          title={cooperation.name}
          lead={cooperation.concern === '' ? undefined : cooperation.concern}
        />
        <p className="sheet__tags">
          <StateTag state={cooperation.state} />
          {cooperation.preparation === 'skipped' && <Tag>{t`ohne Vorbereitung`}</Tag>}
          <VisibilityTag level={cooperation.visibility} />
        </p>
        <CooperationTools slug={slug} sheet={sheet} work={work} />
        <WarningsAbout slug={slug} kind="cooperation" id={cooperation.id} />
        <FactLevel value={2}>
          <StatePart cooperation={cooperation} onEdit={work.edit('state')} />
          <GoalPart cooperation={cooperation} onEdit={work.edit('goal')} />
          <PartiesPart slug={slug} sheet={sheet} />
          <BenefitPart cooperation={cooperation} onEdit={work.edit('benefit')} />
          <FormPart cooperation={cooperation} onEdit={work.edit('form')} />
          <ReadinessPart slug={slug} sheet={sheet} />
          {/* What has pages and papers of its own would not leave one page to print. */}
          <div className="no-print">
            <CooperationAgreements slug={slug} sheet={sheet} />
            <CooperationRoles slug={slug} sheet={sheet} />
            <CooperationTasks slug={slug} sheet={sheet} />
            {cooperationParts.map((CooperationPart, at) => (
              <CooperationPart key={at} slug={slug} cooperationId={cooperation.id} />
            ))}
          </div>
          <ReviewsPart slug={slug} sheet={sheet} />
          <BalancePart sheet={sheet} />
          <div className="no-print">
            <CooperationExample slug={slug} sheet={sheet} />
          </div>
          {place.member.role === 'coordination' && (
            <EntryHistory slug={slug} of={{ cooperation: cooperation.id }} />
          )}
        </FactLevel>
        <p className="print-only small">{t`Aus Augenhöhe, ${place.name}, ${today}.`}</p>
      </div>
      {work.dialog}
    </Page>
  );
}
