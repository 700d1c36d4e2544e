import { Trans } from '@lingui/react/macro';
import { Camera } from 'lucide-react';
import { useState } from 'react';
import { lazyPart } from '../../app/lazy-part.tsx';
import { Button } from '../../ui/index.ts';

const SnapshotDialog = lazyPart(async () => (await import('./snapshot-dialog.tsx')).SnapshotDialog);

export function TakeSnapshotButton({ slug }: { readonly slug: string }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="primary" icon={Camera} onPress={() => setOpen(true)}>
        <Trans>Momentaufnahme machen</Trans>
      </Button>
      {isOpen && <SnapshotDialog slug={slug} onClose={() => setOpen(false)} />}
    </>
  );
}
