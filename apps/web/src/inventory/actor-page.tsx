import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { dayInWords } from '../app/age-in-words.ts';
import { placePath } from '../app/place-path.ts';
import { useLanguage } from '../app/use-language.ts';
import { useNow } from '../app/use-now.ts';
import { usePlace } from '../app/use-place.ts';
import { usePageTitle } from '../app/use-page-title.ts';
import { FactLevel, GroupMark, Link, Page, PageHead } from '../ui/index.ts';
import { OffPaperNote } from './off-paper-note.tsx';
import { actorQuery } from './queries.ts';
import { SheetTags, useAbout } from './sheet-about.tsx';
import { SheetParts } from './sheet-parts.tsx';
import { SheetActions, SheetTools } from './sheet-tools.tsx';
import { groupOf } from './use-terms.ts';
import { useSheetWork } from './use-sheet-work.tsx';

const route = getRouteApi('/quartier/$slug/bestand/$actorId');

/** The sheet as a page of its own, which prints on paper. */
export function ActorPage(): ReactNode {
  const { t } = useLingui();
  const { slug, actorId } = route.useParams();
  const { data: sheet } = useSuspenseQuery(actorQuery(slug, actorId));
  const place = usePlace(slug);
  const navigate = useNavigate();
  const about = useAbout(slug);
  const list = placePath(slug, 'bestand');
  const work = useSheetWork(slug, sheet, () => void navigate({ href: list }));
  const { actor } = sheet;
  const today = dayInWords(useNow().toISOString(), useLanguage());
  usePageTitle(actor.name, place.name);
  return (
    <Page width="text">
      <div className="sheet-page">
        <PageHead
          above={
            <Link href={list}>
              <Trans>Bestand</Trans>
            </Link>
          }
          title={
            <>
              <GroupMark group={groupOf(actor.type)} size="large" /> {actor.name}
            </>
          }
          lead={about(actor)}
        />
        <p className="sheet__tags">
          <SheetTags actor={actor} />
        </p>
        <div className="actions no-print sheet__actions">
          <SheetActions sheet={sheet} work={work} />
          <SheetTools slug={slug} sheet={sheet} work={work} isPanel={false} />
        </div>
        <FactLevel value={2}>
          <SheetParts slug={slug} sheet={sheet} actions={work.actions} onAddTie={work.addTie} />
        </FactLevel>
        <OffPaperNote actor={actor} />
        <p className="print-only small">{t`Aus Augenhöhe, ${place.name}, ${today}.`}</p>
        {work.dialog}
      </div>
    </Page>
  );
}
