import type { GoalId } from '@augenhoehe/domain/contract';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { lazyPart } from '../../app/lazy-part.tsx';
import { Button, FactGroup } from '../../ui/index.ts';
import { MeasureEntry } from './measure-entry.tsx';
import { measurePath } from './measure-paths.ts';
import { measuresQuery } from './measure-queries.ts';
import './measures.css';

const AddMeasureDialog = lazyPart(
  async () => (await import('./add-measure-dialog.tsx')).AddMeasureDialog,
);

interface GoalMeasuresProps {
  readonly slug: string;
  readonly goalId: GoalId;
}

/** On a goal's page: what is done for it and for what stands under it. */
export function GoalMeasures({ slug, goalId }: GoalMeasuresProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { data: list } = useQuery(measuresQuery(slug, { goal: goalId }));
  const [isAdding, setAdding] = useState(false);
  if (list === undefined) return null;
  const { measures, goals, can } = list;
  return (
    <FactGroup title={t`Maßnahmen`} {...(measures.length > 0 ? { count: measures.length } : {})}>
      {measures.length === 0 ? (
        <p className="quiet">
          <Trans>Noch wird nichts dafür getan.</Trans>
        </p>
      ) : (
        <ul className="measure-entries">
          {measures.map((measure) => (
            <MeasureEntry
              key={measure.id}
              slug={slug}
              measure={measure}
              parts={measure.goal.id === goalId ? [] : [measure.goal.key]}
            />
          ))}
        </ul>
      )}
      {can.add && (
        <p className="actions sheet__below no-print">
          <Button variant="plain" size="small" icon={Plus} onPress={() => setAdding(true)}>
            <Trans>Maßnahme eintragen</Trans>
          </Button>
        </p>
      )}
      {isAdding && (
        <AddMeasureDialog
          slug={slug}
          goals={goals}
          goalId={goalId}
          onClose={() => setAdding(false)}
          onAdded={(id) => void navigate({ href: measurePath(slug, id) })}
        />
      )}
    </FactGroup>
  );
}
