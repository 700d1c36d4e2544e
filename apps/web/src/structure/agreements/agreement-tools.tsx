import { Trans, useLingui } from '@lingui/react/macro';
import {
  Archive,
  Ban,
  Ellipsis,
  Pause,
  Pencil,
  Play,
  Printer,
  Send,
  Trash2,
  Undo2,
} from 'lucide-react';
import { Button, IconButton, Menu } from '../../ui/index.ts';
import { FileMenu } from '../documents/file-menu.tsx';
import type { AgreementWork } from './use-agreement-work.tsx';

/** What can be done with an agreement now: the next step in front, the rest in a menu. */
export function AgreementTools({ work }: { readonly work: AgreementWork }) {
  const { t } = useLingui();
  const { moves, ask } = work;
  return (
    <div className="actions no-print sheet__actions">
      {moves.includes('open-version') && (
        <Button variant="primary" size="small" icon={Send} onPress={() => ask('open')}>
          <Trans>Zur Zustimmung vorlegen</Trans>
        </Button>
      )}
      {moves.includes('edit-draft') && (
        <Button size="small" icon={Pencil} onPress={() => ask('head')}>
          <Trans>Titel und Tage</Trans>
        </Button>
      )}
      {moves.includes('withdraw-version') && (
        <Button size="small" icon={Undo2} onPress={() => ask('withdraw')}>
          <Trans>Fassung zurückholen</Trans>
        </Button>
      )}
      {moves.includes('amend') && (
        <Button size="small" icon={Pencil} onPress={() => ask('amend')}>
          <Trans>Vereinbarung ändern</Trans>
        </Button>
      )}
      {moves.includes('resume') && (
        <Button size="small" icon={Play} onPress={work.resume}>
          <Trans>Wieder gelten lassen</Trans>
        </Button>
      )}
      {moves.includes('archive') && (
        <Button size="small" icon={Archive} onPress={work.archive}>
          <Trans>Ins Archiv</Trans>
        </Button>
      )}
      <IconButton icon={Printer} tone="quiet" label={t`Drucken`} onPress={() => window.print()} />
      <FileMenu onSave={work.save} />
      <MoreMenu work={work} />
    </div>
  );
}

function MoreMenu({ work: { moves, ask, canDiscard } }: { readonly work: AgreementWork }) {
  const { t } = useLingui();
  const entries = [
    moves.includes('suspend') && {
      key: 'suspend',
      label: t`Aussetzen`,
      icon: Pause,
      onAction: () => ask('suspend'),
    },
    moves.includes('end') && {
      key: 'end',
      label: t`Geordnet beenden`,
      icon: Ban,
      onAction: () => ask('end'),
    },
    canDiscard && {
      key: 'discard',
      label: t`Entwurf aufgeben`,
      icon: Trash2,
      tone: 'attention' as const,
      onAction: () => ask('discard'),
    },
    moves.includes('remove') && {
      key: 'remove',
      label: t`Vereinbarung entfernen`,
      icon: Trash2,
      tone: 'attention' as const,
      onAction: () => ask('remove'),
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
