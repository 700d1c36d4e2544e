import { dayInGermany } from '@augenhoehe/domain/contract';
import type { TaskList, TaskRow } from '@augenhoehe/domain/structure';
import { Trans, useLingui } from '@lingui/react/macro';
import { Check, X } from 'lucide-react';
import { useNow } from '../../app/use-now.ts';
import { Button, FactGroup } from '../../ui/index.ts';
import { useTaskDialogs } from './task-dialogs-context.ts';
import { useTaskSteps } from './use-task-steps.ts';

interface OffersPartProps {
  readonly slug: string;
  readonly list: TaskList;
}

/** What waits for the reader's yes or no; for the coordination, what it has heard. */
export function OffersPart({ slug, list }: OffersPartProps) {
  const waiting = list.tasks.filter(({ can, state }) => state === 'offered' && can.answer);
  if (waiting.length === 0) return null;
  return (
    <FactGroup level={2} title={<Trans>Was Sie tun müssen</Trans>} count={waiting.length}>
      <ul className="task-offers">
        {waiting.map((task) => (
          <Offer key={task.id} slug={slug} task={task} isRecorded={list.can.recordYes} />
        ))}
      </ul>
    </FactGroup>
  );
}

interface OfferProps {
  readonly slug: string;
  readonly task: TaskRow;
  /** Somebody else's yes is written down. */
  readonly isRecorded: boolean;
}

function Offer({ slug, task, isRecorded }: OfferProps) {
  const { t } = useLingui();
  const step = useTaskSteps(slug, task);
  const open = useTaskDialogs();
  const on = dayInGermany(useNow());
  const { title } = task;
  const name = task.offeredTo?.name ?? '';
  const means = isRecorded ? ('oral' as const) : ('account' as const);
  return (
    <li>
      <p>
        <strong>{title}</strong>{' '}
        <span className="quiet">
          {isRecorded ? (
            <Trans>wartet auf die Antwort von {name}.</Trans>
          ) : (
            <Trans>Möchten Sie das für {name} übernehmen?</Trans>
          )}
        </span>
      </p>
      <p className="actions no-print">
        <Button
          size="small"
          icon={Check}
          aria-label={isRecorded ? t`Mündlich zugesagt: ${title}` : t`Ja, übernehmen: ${title}`}
          onPress={() => void step({ kind: 'accept', yes: { means, on } }, t`Übernommen: ${title}`)}
        >
          {isRecorded ? t`Mündlich zugesagt` : t`Ja, übernehmen`}
        </Button>
        <Button
          size="small"
          variant="plain"
          icon={X}
          aria-label={t`Nicht übernommen: ${title}`}
          onPress={() => open('decline', task)}
        >
          {isRecorded ? t`Abgelehnt` : t`Nein`}
        </Button>
      </p>
    </li>
  );
}
