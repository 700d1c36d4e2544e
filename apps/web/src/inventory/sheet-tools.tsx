import type { ActorSheet } from '@augenhoehe/domain/inventory';
import { Trans, useLingui } from '@lingui/react/macro';
import {
  Check,
  Ellipsis,
  Expand,
  Eye,
  Merge,
  MessageCircleQuestionMark,
  Printer,
  Trash2,
} from 'lucide-react';
import { placePath } from '../app/place-path.ts';
import { Button, IconButton, Menu } from '../ui/index.ts';
import { EditMenu } from './edit-menu.tsx';
import type { SheetWork } from './use-sheet-work.tsx';

interface SheetToolsProps {
  readonly slug: string;
  readonly sheet: ActorSheet;
  readonly work: SheetWork;
  /** In the panel: also lead to the page of its own. */
  readonly isPanel: boolean;
}

/** Print, and what is needed seldom. */
export function SheetTools({ slug, sheet, work, isPanel }: SheetToolsProps) {
  const { t } = useLingui();
  const entries = [
    ...(isPanel
      ? [
          {
            key: 'page',
            label: t`Als eigene Seite öffnen`,
            icon: Expand,
            href: placePath(slug, 'bestand', sheet.actor.id),
          },
        ]
      : []),
    ...(work.recommend === undefined
      ? []
      : [
          {
            key: 'recommend',
            label: t`Mit wem sollten wir noch sprechen?`,
            icon: MessageCircleQuestionMark,
            onAction: work.recommend,
          },
        ]),
    ...(work.setLevels === undefined
      ? []
      : [{ key: 'levels', label: t`Sichtbarkeit`, icon: Eye, onAction: work.setLevels }]),
    ...(work.merge === undefined
      ? []
      : [
          {
            key: 'merge',
            label: t`Mit anderem Eintrag zusammenführen`,
            icon: Merge,
            onAction: work.merge,
          },
        ]),
    ...(work.remove === undefined
      ? []
      : [
          {
            key: 'remove',
            label: t`Entfernen`,
            icon: Trash2,
            tone: 'attention' as const,
            onAction: work.remove,
          },
        ]),
  ];
  return (
    <>
      <IconButton icon={Printer} tone="quiet" label={t`Drucken`} onPress={() => window.print()} />
      {entries.length > 0 && (
        <Menu
          label={t`Mehr`}
          trigger={<IconButton icon={Ellipsis} tone="quiet" label={t`Mehr`} />}
          groups={[{ key: 'more', entries }]}
        />
      )}
    </>
  );
}

interface SheetActionsProps {
  readonly sheet: ActorSheet;
  readonly work: SheetWork;
}

/** What is needed most. */
export function SheetActions({ sheet, work }: SheetActionsProps) {
  const { edit } = work.actions;
  return (
    <>
      {edit !== undefined && <EditMenu sheet={sheet} onEdit={edit} />}
      {work.confirmAll !== undefined && (
        <Button size="small" icon={Check} onPress={work.confirmAll}>
          <Trans>Alles stimmt so</Trans>
        </Button>
      )}
    </>
  );
}
