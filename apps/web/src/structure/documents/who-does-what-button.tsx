import { useLingui } from '@lingui/react/macro';
import { FileText } from 'lucide-react';
import { useState } from 'react';
import { lazyPart } from '../../app/lazy-part.tsx';
import { Button } from '../../ui/index.ts';
import type { DocumentsOf } from './documents-of.ts';

const WhoDoesWhatDialog = lazyPart(
  async () => (await import('./who-does-what-dialog.tsx')).WhoDoesWhatDialog,
);

interface WhoDoesWhatButtonProps extends DocumentsOf {
  readonly slug: string;
  readonly size?: 'small';
}

/** Leads to „who does what“ as a file. */
export function WhoDoesWhatButton({ slug, size, ...of }: WhoDoesWhatButtonProps) {
  const { t } = useLingui();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size={size} icon={FileText} onPress={() => setOpen(true)}>{t`Wer macht was`}</Button>
      {isOpen && <WhoDoesWhatDialog {...of} slug={slug} onClose={() => setOpen(false)} />}
    </>
  );
}
