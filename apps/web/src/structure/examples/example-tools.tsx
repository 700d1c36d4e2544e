import type { ExampleSheet } from '@augenhoehe/domain/structure';
import { Trans, useLingui } from '@lingui/react/macro';
import { Ellipsis, EyeOff, Globe, Pencil, Trash2 } from 'lucide-react';
import { Button, IconButton, Menu } from '../../ui/index.ts';
import { FileMenu } from '../documents/file-menu.tsx';
import type { ExampleWork } from './use-example-work.tsx';

interface ExampleToolsProps {
  readonly sheet: ExampleSheet;
  readonly work: ExampleWork;
  /** Says why it cannot be published yet. */
  readonly reasonId: string;
  readonly canPublish: boolean;
}

/** What can be done with an example now: the next step in front, the rest in a menu. */
export function ExampleTools({ sheet, work, reasonId, canPublish }: ExampleToolsProps) {
  const { t } = useLingui();
  const { state, can } = sheet;
  return (
    <div className="actions no-print sheet__actions">
      {can.edit && state !== 'published' && (
        <Button
          variant="primary"
          size="small"
          icon={Globe}
          isDisabled={!canPublish}
          aria-describedby={reasonId}
          onPress={() => work.ask('publish')}
        >
          <Trans>Veröffentlichen</Trans>
        </Button>
      )}
      {can.edit && state === 'published' && (
        <Button size="small" icon={EyeOff} onPress={() => work.ask('take-back')}>
          <Trans>Zurücknehmen</Trans>
        </Button>
      )}
      {can.edit && (
        <Button size="small" icon={Pencil} onPress={() => work.ask('edit')}>
          <Trans>Worte ändern</Trans>
        </Button>
      )}
      <FileMenu onSave={work.save} />
      {can.edit && (
        <Menu
          label={t`Mehr`}
          trigger={<IconButton icon={Ellipsis} tone="quiet" label={t`Mehr`} />}
          groups={[
            {
              key: 'more',
              entries: [
                {
                  key: 'remove',
                  label: t`Beispiel entfernen`,
                  icon: Trash2,
                  tone: 'attention',
                  onAction: () => work.ask('remove'),
                },
              ],
            },
          ]}
        />
      )}
    </div>
  );
}
