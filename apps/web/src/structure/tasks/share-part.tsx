import { dayInGermany } from '@augenhoehe/domain/contract';
import {
  type Acceptance,
  isOverdue,
  type TaskList,
  taskShares,
  tasksToHandOver,
  type TaskShare,
} from '@augenhoehe/domain/structure';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { lazyPart } from '../../app/lazy-part.tsx';
import { useNow } from '../../app/use-now.ts';
import { Button, Mark, Notice } from '../../ui/index.ts';
import { AcceptanceLine } from '../warnings/acceptance-line.tsx';
import { warningsQuery } from '../warnings/warning-queries.ts';

const HandOverDialog = lazyPart(
  async () => (await import('./hand-over-dialog.tsx')).HandOverDialog,
);

interface SharePartProps {
  readonly slug: string;
  readonly list: TaskList;
}

/** Where one actor carries too much: both numbers and the next step, or why it is so on purpose. */
export function SharePart({ slug, list }: SharePartProps) {
  const much = taskShares(list.tasks).find(({ isMuch }) => isMuch);
  const { data: known } = useQuery(warningsQuery(slug));
  if (much === undefined) return null;
  const said = known?.warnings.find(
    ({ warning: { key, subject } }) =>
      key === 'w10' && subject.kind === 'actor' && subject.id === much.actorId,
  );
  return said?.acceptance?.standing === 'holds' ? (
    <AcceptedShare list={list} share={much} acceptance={said.acceptance} />
  ) : (
    <MuchAtOne slug={slug} list={list} share={much} />
  );
}

interface AcceptedShareProps {
  readonly list: TaskList;
  readonly share: TaskShare;
  readonly acceptance: Acceptance;
}

function AcceptedShare({ list, share, acceptance }: AcceptedShareProps) {
  const { tasks, of, percent, actorId } = share;
  const name = list.tasks.find(({ ownerId }) => ownerId === actorId)?.owner?.name ?? '';
  return (
    <Mark tone="quiet" isBoxed>
      <Trans>
        {tasks} von {of} offenen Aufgaben, {percent} %, hat {name}.
      </Trans>
      <AcceptanceLine acceptance={acceptance} />
    </Mark>
  );
}

function MuchAtOne({ slug, list, share }: SharePartProps & { readonly share: TaskShare }) {
  const { t } = useLingui();
  const today = dayInGermany(useNow());
  const [isOpen, setOpen] = useState(false);
  const own = list.tasks.filter(({ ownerId }) => ownerId === share.actorId);
  const name = own[0]?.owner?.name ?? '';
  const late = own.filter((task) => isOverdue(task, today)).length;
  const allLate = list.tasks.filter((task) => isOverdue(task, today)).length;
  const going = tasksToHandOver(share);
  const movable = own.filter(({ can }) => can.steer);
  const { tasks, of, percent } = share;
  return (
    <Notice
      tone="hint"
      title={<Trans>Zu viel bei einer Stelle: {name}</Trans>}
      actions={
        movable.length >= going && (
          <Button onPress={() => setOpen(true)}>
            {t`${plural(going, { one: 'Eine Aufgabe', 2: 'Zwei Aufgaben', other: '# Aufgaben' })} übergeben`}
          </Button>
        )
      }
    >
      <p>
        <Trans>
          {tasks} von {of} offenen Aufgaben, {percent} %, hat {name}.
        </Trans>{' '}
        {late > 0 && (
          <Trans>
            Überfällig sind davon {late}, im ganzen Quartier {allLate}.
          </Trans>
        )}{' '}
        <Trans>Fällt die Stelle aus, bleibt viel liegen. Der Hinweis steht über 40 %.</Trans>
      </p>
      {isOpen && (
        <HandOverDialog
          slug={slug}
          list={list}
          tasks={movable}
          choose={going}
          onClose={() => setOpen(false)}
        />
      )}
    </Notice>
  );
}
