import type { MeasureSheet, MeasureState } from '@augenhoehe/domain/goals';
import { endsMeasure } from '@augenhoehe/domain/goals';
import { Trans, useLingui } from '@lingui/react/macro';
import { Ellipsis, Hand, Pencil, Printer, Trash2, UserCheck, UserX } from 'lucide-react';
import { useState } from 'react';
import { lazyPart } from '../../app/lazy-part.tsx';
import { usePlace } from '../../app/use-place.ts';
import { useChangeTold } from '../../inventory/index.ts';
import { Button, IconButton, Menu } from '../../ui/index.ts';
import { stepWords } from './measure-words.ts';
import type { MeasureWork } from './use-measure-work.tsx';

const EditMeasureDialog = lazyPart(
  async () => (await import('./edit-measure-dialog.tsx')).EditMeasureDialog,
);
const StepMeasureDialog = lazyPart(
  async () => (await import('./step-measure-dialog.tsx')).StepMeasureDialog,
);
const ResponsibleDialog = lazyPart(
  async () => (await import('./responsible-dialog.tsx')).ResponsibleDialog,
);

interface MeasureToolsProps {
  readonly slug: string;
  readonly sheet: MeasureSheet;
  readonly work: MeasureWork;
  readonly onGone: () => void;
}

type Open = 'edit' | 'responsible' | { readonly to: MeasureState };

/** The next step of a measure, and what else can be done with it as a whole. */
export function MeasureTools({ slug, sheet, work, onGone }: MeasureToolsProps) {
  const [open, setOpen] = useState<Open | null>(null);
  const { measure, can } = sheet;
  // Nothing is planned before somebody has said yes to answering for it.
  const isUnanswered = can.record && measure.state === 'idea' && measure.responsibleId === null;
  function close(): void {
    setOpen(null);
  }
  return (
    <div className="actions no-print sheet__actions">
      {isUnanswered && (
        <Button
          size="small"
          variant="primary"
          icon={UserCheck}
          onPress={() => setOpen('responsible')}
        >
          <Trans>Zusage festhalten</Trans>
        </Button>
      )}
      {can.edit && (
        <StepButtons
          slug={slug}
          sheet={sheet}
          work={work}
          isNext={!isUnanswered}
          onAsk={(to) => setOpen({ to })}
        />
      )}
      <OwnYes slug={slug} sheet={sheet} work={work} />
      {can.edit && (
        <Button size="small" icon={Pencil} onPress={() => setOpen('edit')}>
          <Trans>Bearbeiten</Trans>
        </Button>
      )}
      <MoreTools
        sheet={sheet}
        work={work}
        onGone={onGone}
        onRecord={() => setOpen('responsible')}
      />
      {open === 'edit' && <EditMeasureDialog slug={slug} measure={measure} onClose={close} />}
      {open === 'responsible' && (
        <ResponsibleDialog slug={slug} measure={measure} onClose={close} />
      )}
      {open !== null && typeof open === 'object' && (
        <StepMeasureDialog measure={measure} to={open.to} step={work.step} onClose={close} />
      )}
    </div>
  );
}

interface StepButtonsProps extends Pick<MeasureToolsProps, 'slug' | 'sheet' | 'work'> {
  /** Whether the first step is what comes next. */
  readonly isNext: boolean;
  readonly onAsk: (to: MeasureState) => void;
}

/** The first step leads on; what is planned needs somebody who answers for it. */
function StepButtons({ slug, sheet, work, isNext, onAsk }: StepButtonsProps) {
  const { i18n } = useLingui();
  const { refuse } = useChangeTold(slug);
  const { measure } = sheet;
  return work.steps.map((to, at) => (
    <Button
      key={to}
      size="small"
      variant={isNext && at === 0 ? 'primary' : 'outline'}
      onPress={() => (endsMeasure(to) ? onAsk(to) : void work.step(to, '').catch(refuse))}
    >
      {i18n._(stepWords(measure.state, to).label)}
    </Button>
  ));
}

/** Whoever acts for an actor says yes for it. */
function OwnYes({ slug, sheet, work }: Pick<MeasureToolsProps, 'slug' | 'sheet' | 'work'>) {
  const { member } = usePlace(slug);
  const { measure, can } = sheet;
  if (!can.accept || measure.responsibleId === member.actorId) return null;
  return (
    <Button size="small" icon={Hand} onPress={() => void work.answerFor(true)}>
      <Trans>Wir übernehmen die Verantwortung</Trans>
    </Button>
  );
}

interface MoreToolsProps extends Pick<MeasureToolsProps, 'sheet' | 'work' | 'onGone'> {
  readonly onRecord: () => void;
}

function MoreTools({ sheet, work, onGone, onRecord }: MoreToolsProps) {
  const { t } = useLingui();
  const { measure, can } = sheet;
  const entries = [
    ...(can.record
      ? [
          {
            key: 'record',
            label: t`Wer ist verantwortlich? Zusage festhalten`,
            icon: UserCheck,
            onAction: onRecord,
          },
        ]
      : []),
    ...(can.edit && measure.responsibleId !== null
      ? [
          {
            key: 'give-back',
            label: t`Niemand ist mehr verantwortlich`,
            icon: UserX,
            onAction: () => void work.answerFor(false),
          },
        ]
      : []),
    { key: 'print', label: t`Drucken`, icon: Printer, onAction: () => window.print() },
    ...(can.remove
      ? [
          {
            key: 'remove',
            label: t`Irrtümlich eingetragen: entfernen`,
            icon: Trash2,
            tone: 'attention' as const,
            onAction: () => void work.remove(onGone),
          },
        ]
      : []),
  ];
  return (
    <Menu
      label={t`Mehr`}
      trigger={<IconButton icon={Ellipsis} tone="quiet" label={t`Mehr`} />}
      groups={[{ key: 'more', entries }]}
    />
  );
}
