import {
  askingProblem,
  type GoalActorRole,
  type GoalSheet,
  type GoalState,
  decideGoal,
  removeGoal,
} from '@augenhoehe/domain/goals';
import { useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { call } from '../../app/api.ts';
import { lazyPart } from '../../app/lazy-part.tsx';
import { useChangeTold } from '../../inventory/index.ts';
import { ConfirmDialog } from '../../ui/index.ts';
import type { GoalPart } from './goal-dialog.tsx';
import { goalsPath } from './goal-paths.ts';
import { TouchedList } from './touched-list.tsx';

const GoalDialog = lazyPart(async () => (await import('./goal-dialog.tsx')).GoalDialog);
const StepDialog = lazyPart(async () => (await import('./step-dialog.tsx')).StepDialog);
const NameActorsDialog = lazyPart(
  async () => (await import('./name-actors-dialog.tsx')).NameActorsDialog,
);
const RuleDialog = lazyPart(async () => (await import('./rule-dialog.tsx')).RuleDialog);

/** What can be done with a goal as a whole; `undefined`: not allowed. */
export interface GoalWork {
  readonly edit: (part: GoalPart) => (() => void) | undefined;
  /** Say who agrees to it, or supports it. */
  readonly name: (role: GoalActorRole) => (() => void) | undefined;
  readonly step: (to: GoalState) => void;
  readonly rule: () => void;
  /** As all who take part by now have agreed. */
  readonly conclude: () => void;
  readonly remove: () => void;
  /** Whether its parties can be asked now. */
  readonly isAsking: boolean;
  /** Whatever dialog is open. */
  readonly dialog: ReactNode;
}

type Open =
  | { readonly kind: 'edit'; readonly part: GoalPart }
  | { readonly kind: 'name'; readonly role: GoalActorRole }
  | { readonly kind: 'step'; readonly to: GoalState }
  | { readonly kind: 'rule' | 'remove' };

export function useGoalWork(slug: string, sheet: GoalSheet): GoalWork {
  const [open, setOpen] = useState<Open | null>(null);
  const { goal, can } = sheet;
  const { t } = useLingui();
  const { tell, refuse } = useChangeTold(slug);

  function close(): void {
    setOpen(null);
  }

  async function conclude(): Promise<void> {
    try {
      const params = { slug, goalId: goal.id };
      const body = { textId: goal.textId, rule: null };
      const reply = await call(decideGoal, { params, body });
      await tell(reply.changeSetId, t`Ziel ${goal.key} ist vereinbart.`);
    } catch (error) {
      refuse(error);
    }
  }

  return {
    edit: (part) => (can.steer ? () => setOpen({ kind: 'edit', part }) : undefined),
    name: (role) => (can.name[role] ? () => setOpen({ kind: 'name', role }) : undefined),
    step: (to) => setOpen({ kind: 'step', to }),
    rule: () => setOpen({ kind: 'rule' }),
    conclude: () => void conclude(),
    remove: () => setOpen({ kind: 'remove' }),
    isAsking: askingProblem(goal) === null,
    dialog:
      open === null ? null : <OpenDialog slug={slug} sheet={sheet} open={open} onClose={close} />,
  };
}

interface OpenDialogProps {
  readonly slug: string;
  readonly sheet: GoalSheet;
  readonly open: Open;
  readonly onClose: () => void;
}

function OpenDialog({ slug, sheet, open, onClose }: OpenDialogProps) {
  const props = { slug, sheet, onClose };
  switch (open.kind) {
    case 'edit':
      return <GoalDialog {...props} part={open.part} />;
    case 'name':
      return <NameActorsDialog {...props} role={open.role} />;
    case 'step':
      return <StepDialog {...props} to={open.to} />;
    case 'rule':
      return <RuleDialog {...props} />;
    case 'remove':
      return <RemoveDialog {...props} />;
  }
}

function RemoveDialog({ slug, sheet, onClose }: Omit<OpenDialogProps, 'open'>) {
  const { t } = useLingui();
  const { tell, refuse } = useChangeTold(slug);
  const navigate = useNavigate();
  const { id, key } = sheet.goal;

  async function remove(): Promise<void> {
    try {
      const reply = await call(removeGoal, { params: { slug, goalId: id } });
      await navigate({ href: goalsPath(slug) });
      await tell(reply.changeSetId, t`Ziel ${key} entfernt.`);
    } catch (error) {
      refuse(error);
    }
  }

  return (
    <ConfirmDialog
      isOpen
      onClose={onClose}
      title={t`Ziel ${key} entfernen?`}
      confirmLabel={t`Ziel entfernen`}
      tone="attention"
      onConfirm={remove}
    >
      <TouchedList slug={slug} sheet={sheet} />
      <p>{t`Noch hat niemand etwas dazu gesagt. Sie können das rückgängig machen.`}</p>
    </ConfirmDialog>
  );
}
