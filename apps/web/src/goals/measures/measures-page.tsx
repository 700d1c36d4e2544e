import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { ListTodo, Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { lazyPart } from '../../app/lazy-part.tsx';
import { usePageTitle } from '../../app/use-page-title.ts';
import { usePlace } from '../../app/use-place.ts';
import { Button, EmptyState, Page } from '../../ui/index.ts';
import { GoalsHead } from '../goals-head.tsx';
import { MeasureTable } from './measure-table.tsx';
import { measurePath } from './measure-paths.ts';
import { measuresQuery } from './measure-queries.ts';
import './measures.css';

const AddMeasureDialog = lazyPart(
  async () => (await import('./add-measure-dialog.tsx')).AddMeasureDialog,
);

const route = getRouteApi('/quartier/$slug/massnahmen');

/** What is done for the goals, and how far it is supported. */
export function MeasuresPage(): ReactNode {
  const { t } = useLingui();
  const { slug } = route.useParams();
  const navigate = useNavigate();
  const { measures, goals, can } = useSuspenseQuery(measuresQuery(slug)).data;
  const [isAdding, setAdding] = useState(false);
  usePageTitle(t`Maßnahmen`, usePlace(slug).name);
  const add = can.add && goals.length > 0 && (
    <Button variant="primary" icon={Plus} onPress={() => setAdding(true)}>
      <Trans>Maßnahme eintragen</Trans>
    </Button>
  );
  const isEmpty = measures.length === 0;
  return (
    <Page width="wide">
      <GoalsHead slug={slug} current="massnahmen" actions={isEmpty ? undefined : add} />
      {isEmpty ? (
        <EmptyState icon={ListTodo} title={<Trans>Noch keine Maßnahme</Trans>} action={add}>
          <Trans>
            Eine Maßnahme gehört zu einem Ziel und sagt, was sie braucht: einen Saal, Zeit, eine
            Zustimmung. Augenhöhe zeigt dann, wer das beitragen könnte und wer noch fehlt.
          </Trans>
        </EmptyState>
      ) : (
        <MeasureTable slug={slug} measures={measures} />
      )}
      {isAdding && (
        <AddMeasureDialog
          slug={slug}
          goals={goals}
          onClose={() => setAdding(false)}
          onAdded={(id) => void navigate({ href: measurePath(slug, id) })}
        />
      )}
    </Page>
  );
}
