import type { WorkshopSheet } from '@augenhoehe/domain/goals';
import { Trans, useLingui } from '@lingui/react/macro';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { lazyPart } from '../../app/lazy-part.tsx';
import { Button, FactGroup, Link } from '../../ui/index.ts';
import { goalPath } from '../goals/goal-paths.ts';
import { GoalStateTag } from '../goals/goal-state-tag.tsx';

const DraftGoalDialog = lazyPart(
  async () => (await import('./draft-goal-dialog.tsx')).DraftGoalDialog,
);

interface DraftsPartProps {
  readonly slug: string;
  readonly sheet: WorkshopSheet;
}

/** The goals drafted here, each with who proposed it and whose interests it rests on. */
export function DraftsPart({ slug, sheet }: DraftsPartProps) {
  const { t } = useLingui();
  const [isDrafting, setDrafting] = useState(false);
  const { goals, parties, can, workshop } = sheet;
  if (workshop.phase === 'interests') return null;
  return (
    <FactGroup title={t`Zielentwürfe`} {...(goals.length > 0 ? { count: goals.length } : {})}>
      {goals.length === 0 && (
        <p className="quiet">
          <Trans>Noch keiner. Wählen Sie Interessen, und finden Sie dafür gemeinsame Worte.</Trans>
        </p>
      )}
      <ul className="plain-list workshop-drafts">
        {goals.map((goal) => {
          const rests = parties
            .filter(({ interests }) =>
              (interests ?? []).some(({ id }) => goal.interestIds.includes(id)),
            )
            .map(({ name }) => name)
            .join(', ');
          const proposer = goal.proposedBy?.name ?? t`Koordination`;
          return (
            <li key={goal.id}>
              <p className="workshop-drafts__entry">
                <Link href={goalPath(slug, goal.id)}>
                  {goal.key} · {goal.text}
                </Link>
                <GoalStateTag state={goal.state} />
              </p>
              <p className="small quiet">{t`Vorgeschlagen von ${proposer}; beruht auf Interessen von: ${rests}`}</p>
            </li>
          );
        })}
      </ul>
      {can.draft && (
        <p className="actions sheet__below no-print">
          <Button variant="plain" size="small" icon={Plus} onPress={() => setDrafting(true)}>
            <Trans>Ziel entwerfen</Trans>
          </Button>
        </p>
      )}
      {isDrafting && (
        <DraftGoalDialog slug={slug} sheet={sheet} onClose={() => setDrafting(false)} />
      )}
    </FactGroup>
  );
}
