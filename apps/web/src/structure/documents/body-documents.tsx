import { BodyId } from '@augenhoehe/domain/contract';
import { useLingui } from '@lingui/react/macro';
import { FileText, Gavel, ListChecks, NotebookPen } from 'lucide-react';
import { useState } from 'react';
import { lazyPart } from '../../app/lazy-part.tsx';
import type { BodyPartProps } from '../../app/place-parts.ts';
import { Button, Menu } from '../../ui/index.ts';

const WhoDoesWhatDialog = lazyPart(
  async () => (await import('./who-does-what-dialog.tsx')).WhoDoesWhatDialog,
);
const MinutesDialog = lazyPart(async () => (await import('./minutes-dialog.tsx')).MinutesDialog);
const DecisionDialog = lazyPart(async () => (await import('./decision-dialog.tsx')).DecisionDialog);

/** The documents of a body. */
export function BodyDocuments({ slug, bodyId }: BodyPartProps) {
  const { t } = useLingui();
  const [open, setOpen] = useState<'tasks' | 'minutes' | 'decision' | null>(null);
  const of = { slug, bodyId: BodyId.parse(bodyId), onClose: () => setOpen(null) };
  return (
    <>
      <Menu
        label={t`Dokumente`}
        trigger={<Button size="small" icon={FileText}>{t`Dokumente`}</Button>}
        groups={[
          {
            key: 'documents',
            entries: [
              {
                key: 'tasks',
                label: t`Wer macht was`,
                icon: ListChecks,
                onAction: () => setOpen('tasks'),
              },
              {
                key: 'minutes',
                label: t`Protokoll vorbereiten`,
                icon: NotebookPen,
                onAction: () => setOpen('minutes'),
              },
              {
                key: 'decision',
                label: t`Entscheidung festhalten`,
                icon: Gavel,
                onAction: () => setOpen('decision'),
              },
            ],
          },
        ]}
      />
      {open === 'tasks' && <WhoDoesWhatDialog slug={slug} body={of.bodyId} onClose={of.onClose} />}
      {open === 'minutes' && <MinutesDialog {...of} />}
      {open === 'decision' && <DecisionDialog {...of} />}
    </>
  );
}
