import type { ActorSheet } from '@augenhoehe/domain/inventory';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { problemMessage } from '../app/problem-message.ts';
import { GroupMark, Notice, Panel, Skeleton } from '../ui/index.ts';
import { actorQuery } from './queries.ts';
import { SheetTags, useAbout } from './sheet-about.tsx';
import { SheetParts } from './sheet-parts.tsx';
import { SheetActions, SheetTools } from './sheet-tools.tsx';
import { groupOf } from './use-terms.ts';
import { useSheetWork } from './use-sheet-work.tsx';

interface ActorPanelProps {
  readonly slug: string;
  readonly actorId: string;
  readonly closeHref: string;
}

/** The sheet beside the list. */
export function ActorPanel({ slug, actorId, closeHref }: ActorPanelProps) {
  const { t, i18n } = useLingui();
  const query = useQuery(actorQuery(slug, actorId));
  if (query.isSuccess) {
    return <LoadedPanel key={actorId} slug={slug} sheet={query.data} closeHref={closeHref} />;
  }
  return (
    <Panel title={query.isPending ? t`Steckbrief` : t`Nicht gefunden`} closeHref={closeHref}>
      <div className="panel__part">
        {query.isPending ? (
          <Skeleton rows={6} />
        ) : (
          <Notice tone="attention">{i18n._(problemMessage(query.error))}</Notice>
        )}
      </div>
    </Panel>
  );
}

interface LoadedPanelProps {
  readonly slug: string;
  readonly sheet: ActorSheet;
  readonly closeHref: string;
}

function LoadedPanel({ slug, sheet, closeHref }: LoadedPanelProps) {
  const navigate = useNavigate();
  const about = useAbout(slug);
  const work = useSheetWork(slug, sheet, () => void navigate({ href: closeHref }));
  const { actor } = sheet;
  return (
    <Panel
      title={actor.name}
      about={about(actor)}
      mark={<GroupMark group={groupOf(actor.type)} size="large" />}
      tags={<SheetTags actor={actor} />}
      tools={<SheetTools slug={slug} sheet={sheet} work={work} isPanel />}
      actions={<SheetActions sheet={sheet} work={work} />}
      closeHref={closeHref}
    >
      <SheetParts slug={slug} sheet={sheet} actions={work.actions} onAddTie={work.addTie} />
      {work.dialog}
    </Panel>
  );
}
