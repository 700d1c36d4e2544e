import { closeDecision, exportRecord } from '@augenhoehe/domain/goals';
import { Trans, useLingui } from '@lingui/react/macro';
import {
  CalendarClock,
  Download,
  Ellipsis,
  FilePenLine,
  Flag,
  Link2,
  PencilLine,
  Presentation,
  Undo2,
} from 'lucide-react';
import { useState } from 'react';
import { call } from '../../../app/api.ts';
import { lazyPart } from '../../../app/lazy-part.tsx';
import { saveFile } from '../../../app/save-file.ts';
import { Button, ConfirmDialog, IconButton, LinkButton, Menu } from '../../../ui/index.ts';
import { DecisionDocumentsButton } from '../../documents/decision-documents-button.tsx';
import { roomPath } from '../decision-paths.ts';
import { emptyBox } from '../paper-box/box-draft.ts';
import type { DecisionDialogProps, PartProps } from './part-props.ts';
import { useDecisionTold } from './use-decision-told.ts';

const ExtendDialog = lazyPart(async () => (await import('./time-dialogs.tsx')).ExtendDialog);
const WithdrawDialog = lazyPart(async () => (await import('./time-dialogs.tsx')).WithdrawDialog);
const EnterDialog = lazyPart(async () => (await import('./enter-dialog.tsx')).EnterDialog);
const BoxDialog = lazyPart(async () => (await import('../paper-box/box-dialog.tsx')).BoxDialog);
const LinkDialog = lazyPart(async () => (await import('./link-dialog.tsx')).LinkDialog);
const TextDialog = lazyPart(async () => (await import('./text-dialog.tsx')).TextDialog);

type Dialog = 'extend' | 'withdraw' | 'enter' | 'box' | 'links' | 'text' | 'close';

/** What can be done with a decision now. */
export function DecisionTools({ slug, sheet }: PartProps) {
  const { t } = useLingui();
  const { tell, refuse } = useDecisionTold(slug);
  const [open, setOpen] = useState<Dialog | null>(null);
  const { paper, can } = sheet;
  const params = { slug, decisionId: paper.id };

  async function closeNow(): Promise<void> {
    try {
      await call(closeDecision, { params });
      await tell(null, t`Ausgezählt.`);
    } catch (error) {
      refuse(error);
    }
  }

  async function save(): Promise<void> {
    try {
      const record = await call(exportRecord, { params });
      const content = new Blob([JSON.stringify(record, null, 2)], { type: 'application/json' });
      saveFile({ name: `${t`Protokoll`}.json`, content });
    } catch (error) {
      refuse(error);
    }
  }

  function close(): void {
    setOpen(null);
  }

  return (
    <div className="actions no-print sheet__actions">
      {can.enterBallots && (
        <Button size="small" icon={PencilLine} onPress={() => setOpen('enter')}>
          <Trans>Stimmzettel eintragen</Trans>
        </Button>
      )}
      {can.enterPaperBox && sheet.paperBox === null && (
        <Button size="small" icon={PencilLine} onPress={() => setOpen('box')}>
          <Trans>Papierurne eintragen</Trans>
        </Button>
      )}
      {can.makeLinks && (
        <Button size="small" icon={Link2} onPress={() => setOpen('links')}>
          <Trans>Persönliche Links</Trans>
        </Button>
      )}
      {paper.state === 'open' && (
        <LinkButton size="small" icon={Presentation} href={roomPath(slug, paper.id)}>
          <Trans>Für den Raum</Trans>
        </LinkButton>
      )}
      {can.close && (
        <Button size="small" icon={Flag} onPress={() => setOpen('close')}>
          <Trans>Jetzt auszählen</Trans>
        </Button>
      )}
      <DecisionDocumentsButton slug={slug} sheet={sheet} />
      {paper.state === 'closed' && sheet.result?.record !== null && (
        <Button size="small" icon={Download} onPress={() => void save()}>
          <Trans>Nachrechnen: Protokoll als JSON</Trans>
        </Button>
      )}
      <MoreMenu sheet={sheet} onAsk={setOpen} />
      <ToolDialogs slug={slug} sheet={sheet} open={open} onClose={close} />
      {open === 'close' && (
        <ConfirmDialog
          isOpen
          title={t`Jetzt auszählen?`}
          confirmLabel={t`Auszählen`}
          onConfirm={closeNow}
          onClose={close}
        >
          <p>
            <Trans>Alle haben gestimmt. Danach ändert sich an den Stimmen nichts mehr.</Trans>
          </p>
        </ConfirmDialog>
      )}
    </div>
  );
}

interface ToolDialogsProps extends DecisionDialogProps {
  readonly open: Dialog | null;
}

function ToolDialogs({ slug, sheet, open, onClose }: ToolDialogsProps) {
  // Beyond its dialog, so that closing that loses nothing that was counted.
  const [box, setBox] = useState(emptyBox);
  const props = { slug, sheet, onClose };
  switch (open) {
    case 'extend':
      return <ExtendDialog {...props} />;
    case 'withdraw':
      return <WithdrawDialog {...props} />;
    case 'enter':
      return <EnterDialog {...props} />;
    case 'box':
      return <BoxDialog {...props} draft={box} onChange={setBox} />;
    case 'links':
      return <LinkDialog {...props} voice={null} />;
    case 'text':
      return <TextDialog {...props} />;
    case 'close':
    case null:
      return null;
  }
}

interface MoreMenuProps extends Pick<PartProps, 'sheet'> {
  readonly onAsk: (dialog: Dialog) => void;
}

function MoreMenu({ sheet: { can, paper }, onAsk }: MoreMenuProps) {
  const { t } = useLingui();
  const entries = [
    can.extend && {
      key: 'extend',
      label: t`Frist verlängern`,
      icon: CalendarClock,
      onAction: () => onAsk('extend'),
    },
    can.correctText &&
      paper.method !== 'consent' && {
        key: 'text',
        label: t`Worte berichtigen`,
        icon: FilePenLine,
        onAction: () => onAsk('text'),
      },
    can.withdraw && {
      key: 'withdraw',
      label: t`Abstimmung zurückziehen`,
      icon: Undo2,
      tone: 'attention' as const,
      onAction: () => onAsk('withdraw'),
    },
  ].filter((entry) => entry !== false);
  if (entries.length === 0) return null;
  return (
    <Menu
      label={t`Mehr`}
      trigger={<IconButton icon={Ellipsis} tone="quiet" label={t`Mehr`} />}
      groups={[{ key: 'more', entries }]}
    />
  );
}
