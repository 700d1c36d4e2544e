import { Trans, useLingui } from '@lingui/react/macro';
import { Check, Ellipsis, Merge, Pencil, Printer, Trash2 } from 'lucide-react';
import { usePlaceParts } from '../../app/place-parts.ts';
import { Button, IconButton, Menu } from '../../ui/index.ts';
import type { BodyWork } from './use-body-work.tsx';

interface BodyToolsProps {
  readonly slug: string;
  readonly bodyId: string;
  readonly work: BodyWork;
}

/** What can be done with a body as a whole. */
export function BodyTools({ slug, bodyId, work }: BodyToolsProps) {
  const { t } = useLingui();
  const { confirm, merge, remove } = work;
  const edit = work.edit('about');
  const { bodyTools } = usePlaceParts();
  return (
    <div className="actions no-print sheet__actions">
      {edit !== undefined && (
        <Button size="small" icon={Pencil} onPress={edit}>
          <Trans>Bearbeiten</Trans>
        </Button>
      )}
      {confirm !== undefined && (
        <Button size="small" icon={Check} onPress={confirm}>
          <Trans>Alles stimmt so</Trans>
        </Button>
      )}
      {bodyTools.map((BodyTool, at) => (
        <BodyTool key={at} slug={slug} bodyId={bodyId} />
      ))}
      <IconButton icon={Printer} tone="quiet" label={t`Drucken`} onPress={() => window.print()} />
      {merge !== undefined && remove !== undefined && (
        <Menu
          label={t`Mehr`}
          trigger={<IconButton icon={Ellipsis} tone="quiet" label={t`Mehr`} />}
          groups={[
            {
              key: 'more',
              entries: [
                {
                  key: 'merge',
                  label: t`Mit einem anderen zusammenlegen`,
                  icon: Merge,
                  onAction: merge,
                },
                {
                  key: 'remove',
                  label: t`Gremium entfernen`,
                  icon: Trash2,
                  tone: 'attention',
                  onAction: remove,
                },
              ],
            },
          ]}
        />
      )}
    </div>
  );
}
