import type { WorkshopList, WorkshopRow } from '@augenhoehe/domain/goals';
import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Hammer, Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { lazyPart } from '../../app/lazy-part.tsx';
import { usePageTitle } from '../../app/use-page-title.ts';
import { usePlace } from '../../app/use-place.ts';
import { Button, EmptyState, Link, Page, Tag } from '../../ui/index.ts';
import { GoalsHead } from '../goals-head.tsx';
import { workshopPath } from './workshop-paths.ts';
import { workshopsQuery } from './workshop-queries.ts';
import { workshopPhases } from './workshop-words.ts';
import './workshops.css';

const AddWorkshopDialog = lazyPart(
  async () => (await import('./add-workshop-dialog.tsx')).AddWorkshopDialog,
);

const route = getRouteApi('/quartier/$slug/werkstaetten');

/** Where goals begin: the interests of each party first, then shared words. */
export function WorkshopsPage(): ReactNode {
  const { t } = useLingui();
  const { slug } = route.useParams();
  const { data: list } = useSuspenseQuery(workshopsQuery(slug));
  const [isAdding, setAdding] = useState(false);
  usePageTitle(t`Zielwerkstätten`, usePlace(slug).name);
  const isEmpty = list.workshops.length === 0;
  const add = list.can.add && (
    <Button variant="primary" icon={Plus} onPress={() => setAdding(true)}>
      <Trans>Werkstatt beginnen</Trans>
    </Button>
  );
  return (
    <Page width="text">
      <GoalsHead slug={slug} current="werkstaetten" actions={isEmpty ? undefined : add} />
      {isEmpty ? (
        <EmptyState icon={Hammer} title={<Trans>Noch keine Werkstatt</Trans>} action={add}>
          <Trans>
            Wer zuerst die eigenen Interessen sagt, ohne die der anderen zu kennen, verhandelt auf
            Augenhöhe. Daraus werden gemeinsame Ziele.
          </Trans>
        </EmptyState>
      ) : (
        <Workshops slug={slug} list={list} />
      )}
      {isAdding && <AddWorkshopDialog slug={slug} list={list} onClose={() => setAdding(false)} />}
    </Page>
  );
}

function Workshops({ slug, list }: { readonly slug: string; readonly list: WorkshopList }) {
  return (
    <ul className="plain-list workshops">
      {list.workshops.map((workshop) => (
        <li key={workshop.id}>
          <p className="workshops__entry">
            <Link href={workshopPath(slug, workshop.id)}>{workshop.title}</Link>
            <PhaseTag workshop={workshop} />
          </p>
          <About list={list} workshop={workshop} />
        </li>
      ))}
    </ul>
  );
}

function PhaseTag({ workshop: { phase } }: { readonly workshop: Pick<WorkshopRow, 'phase'> }) {
  const { i18n } = useLingui();
  return <Tag tone={phase === 'closed' ? 'quiet' : 'action'}>{i18n._(workshopPhases[phase])}</Tag>;
}

function About({
  list,
  workshop,
}: {
  readonly list: WorkshopList;
  readonly workshop: WorkshopRow;
}) {
  const { t } = useLingui();
  const { cooperationId, bodyId, theme, stated, parties, phase, isOpen } = workshop;
  const id = cooperationId ?? bodyId;
  const whose = list.contexts.find((context) => context.id === id)?.name ?? theme;
  const progress =
    phase !== 'interests'
      ? ''
      : isOpen
        ? t`die Interessen liegen offen`
        : t`${stated} von ${parties} sind mit ihren Interessen fertig`;
  return (
    <p className="small quiet">{[whose, progress].filter((part) => part !== '').join(' · ')}</p>
  );
}
