import { type GoalSheet, type GoalState, stepsFrom } from '@augenhoehe/domain/goals';
import { Trans, useLingui } from '@lingui/react/macro';
import { Ellipsis, Printer, Trash2 } from 'lucide-react';
import { Button, IconButton, Menu } from '../../ui/index.ts';
import { goalStepWords } from './goal-words.ts';
import type { GoalWork } from './use-goal-work.tsx';

interface GoalToolsProps {
  readonly sheet: GoalSheet;
  readonly work: GoalWork;
}

/** The first of these is the usual next step. */
const usual: readonly GoalState[] = ['in-negotiation', 'in-progress', 'reached'];

/** Where the goal can go from here: the usual step in front, the rest in a menu. */
export function GoalTools({ sheet, work }: GoalToolsProps) {
  const { t, i18n } = useLingui();
  const { goal, can } = sheet;
  const steps = can.steer ? stepsFrom(goal.state) : [];
  const first = usual.find((state) => steps.includes(state));
  const others = steps.filter((state) => state !== first);
  return (
    <div className="actions no-print sheet__actions">
      {first !== undefined && (
        <Button variant="primary" size="small" onPress={() => work.step(first)}>
          {i18n._(goalStepWords[first])}
        </Button>
      )}
      {can.rule && work.isAsking && sheet.standing.isComplete && (
        <Button variant="primary" size="small" onPress={work.conclude}>
          <Trans>Als vereinbart festhalten</Trans>
        </Button>
      )}
      {can.rule && work.isAsking && !sheet.standing.isComplete && (
        <Button size="small" onPress={work.rule}>
          <Trans>Nach einer Regel beschließen</Trans>
        </Button>
      )}
      <IconButton icon={Printer} tone="quiet" label={t`Drucken`} onPress={() => window.print()} />
      {(others.length > 0 || can.remove) && (
        <Menu
          label={t`Mehr`}
          trigger={<IconButton icon={Ellipsis} tone="quiet" label={t`Mehr`} />}
          groups={[
            {
              key: 'steps',
              entries: [
                ...others.map((state) => ({
                  key: state,
                  label: i18n._(goalStepWords[state]),
                  onAction: () => work.step(state),
                })),
                ...(can.remove
                  ? [
                      {
                        key: 'remove',
                        label: t`Irrtümlich eingetragen: entfernen`,
                        icon: Trash2,
                        tone: 'attention' as const,
                        onAction: work.remove,
                      },
                    ]
                  : []),
              ],
            },
          ]}
        />
      )}
    </div>
  );
}
