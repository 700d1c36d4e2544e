import { type CooperationSheet, isBefore } from '@augenhoehe/domain/structure';
import { Trans, useLingui } from '@lingui/react/macro';
import { Ellipsis, ListChecks, MessagesSquare, Pencil, Printer, Trash2 } from 'lucide-react';
import { Button, IconButton, LinkButton, Menu } from '../../ui/index.ts';
import { WhoDoesWhatButton } from '../documents/who-does-what-button.tsx';
import { preparationPath, reviewPath } from './cooperation-paths.ts';
import type { CooperationWork } from './use-cooperation-work.tsx';

interface CooperationToolsProps {
  readonly slug: string;
  readonly sheet: CooperationSheet;
  readonly work: CooperationWork;
}

/** The next step of a cooperation, and what else can be done with it as a whole. */
export function CooperationTools({ slug, sheet, work }: CooperationToolsProps) {
  const { t } = useLingui();
  const { cooperation, can } = sheet;
  const edit = work.edit('about');
  return (
    <div className="actions no-print sheet__actions">
      {can.edit && isBefore(cooperation) && (
        <LinkButton
          variant="primary"
          size="small"
          icon={ListChecks}
          href={preparationPath(slug, cooperation.id)}
        >
          <Trans>Vorbereiten</Trans>
        </LinkButton>
      )}
      {can.edit && !isBefore(cooperation) && (
        <LinkButton
          variant="primary"
          size="small"
          icon={MessagesSquare}
          href={reviewPath(slug, cooperation.id)}
        >
          <Trans>Rückblick festhalten</Trans>
        </LinkButton>
      )}
      {edit !== undefined && (
        <Button size="small" icon={Pencil} onPress={edit}>
          <Trans>Bearbeiten</Trans>
        </Button>
      )}
      <WhoDoesWhatButton slug={slug} cooperation={cooperation.id} size="small" />
      <IconButton icon={Printer} tone="quiet" label={t`Drucken`} onPress={() => window.print()} />
      {work.remove !== undefined && (
        <Menu
          label={t`Mehr`}
          trigger={<IconButton icon={Ellipsis} tone="quiet" label={t`Mehr`} />}
          groups={[
            {
              key: 'more',
              entries: [
                {
                  key: 'remove',
                  label: t`Irrtümlich eingetragen: entfernen`,
                  icon: Trash2,
                  tone: 'attention',
                  onAction: work.remove,
                },
              ],
            },
          ]}
        />
      )}
    </div>
  );
}
