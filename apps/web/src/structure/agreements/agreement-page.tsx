import { AgreementId } from '@augenhoehe/domain/contract';
import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { dayInWords } from '../../app/age-in-words.ts';
import { useLanguage } from '../../app/use-language.ts';
import { useNow } from '../../app/use-now.ts';
import { usePageTitle } from '../../app/use-page-title.ts';
import { usePlace } from '../../app/use-place.ts';
import { FactLevel, Link, Page, PageHead } from '../../ui/index.ts';
import { EntryHistory } from '../../inventory/index.ts';
import { cooperationPath } from '../cooperations/cooperation-paths.ts';
import { AgreementTasks } from '../tasks/agreement-tasks.tsx';
import { AgreementNext } from './agreement-next.tsx';
import { agreementsPath } from './agreement-paths.ts';
import { agreementQuery } from './agreement-queries.ts';
import { AgreementStateTag } from './agreement-state-tag.tsx';
import { AgreementTools } from './agreement-tools.tsx';
import { ContributionsPart } from './contributions-part.tsx';
import { HandoverPart } from './handover-part.tsx';
import { PartsPart } from './parts-part.tsx';
import { useAgreementWork } from './use-agreement-work.tsx';
import { VersionsPart } from './versions-part.tsx';
import { WordsPart } from './words-part.tsx';
import '../../app/sheet.css';
import './agreements.css';

const route = getRouteApi('/quartier/$slug/vereinbarungen/$agreementId');

/** An agreement with its parts, the words of the parties, what they promised, and its versions. */
export function AgreementPage(): ReactNode {
  const { t } = useLingui();
  const { slug, agreementId } = route.useParams();
  const { fassung } = route.useSearch();
  const navigate = useNavigate();
  const { data: sheet } = useSuspenseQuery(
    agreementQuery(slug, AgreementId.parse(agreementId), fassung),
  );
  const place = usePlace(slug);
  const today = dayInWords(useNow().toISOString(), useLanguage());
  const [newest] = sheet.versions;
  const version = sheet.versions.find(({ number }) => number === fassung) ?? newest;
  const work = useAgreementWork(
    slug,
    { sheet, shown: version?.number ?? 1 },
    () => void navigate({ href: agreementsPath(slug) }),
  );
  const title = newest?.content.title ?? '';
  usePageTitle(title, place.name);
  if (newest === undefined || version === undefined) return null;
  const { agreement, cooperation } = sheet;
  return (
    <Page width="text">
      <PageHead
        above={
          <Link href={agreementsPath(slug)}>
            <Trans>Vereinbarungen</Trans>
          </Link>
        }
        title={title}
        lead={
          <>
            {t`Zur Kooperation:`}{' '}
            <Link href={cooperationPath(slug, cooperation.id)}>{cooperation.name}</Link>
          </>
        }
      />
      <p className="sheet__tags">
        <AgreementStateTag agreement={agreement} newest={newest} />
      </p>
      <AgreementNext sheet={sheet} newest={newest} />
      <AgreementTools work={work} />
      <FactLevel value={2}>
        <PartsPart slug={slug} sheet={sheet} version={version} />
        <WordsPart slug={slug} sheet={sheet} version={version} />
        <ContributionsPart slug={slug} sheet={sheet} />
        <AgreementTasks slug={slug} sheet={sheet} />
        {agreement.state === 'ended' && <HandoverPart slug={slug} sheet={sheet} />}
        <VersionsPart slug={slug} sheet={sheet} shown={version.number} />
        {place.member.role === 'coordination' && (
          <EntryHistory slug={slug} of={{ agreement: agreement.id }} />
        )}
      </FactLevel>
      <p className="print-only small">{t`Aus Augenhöhe, ${place.name}, ${today}.`}</p>
      {work.dialog}
    </Page>
  );
}
