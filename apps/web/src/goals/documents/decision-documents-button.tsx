import type { DecisionSheet } from '@augenhoehe/domain/goals';
import { useLingui } from '@lingui/react/macro';
import { Printer } from 'lucide-react';
import { useState } from 'react';
import { lazyPart } from '../../app/lazy-part.tsx';
import { Button } from '../../ui/index.ts';

const DecisionDocumentsDialog = lazyPart(
  async () => (await import('./decision-documents-dialog.tsx')).DecisionDocumentsDialog,
);

interface DecisionDocumentsButtonProps {
  readonly slug: string;
  readonly sheet: DecisionSheet;
}

/** What of a decision leaves the screen: while it is open to be voted with, afterwards to be kept. */
export function DecisionDocumentsButton({ slug, sheet }: DecisionDocumentsButtonProps) {
  const { t } = useLingui();
  const [isOpen, setOpen] = useState(false);
  const { paper, can } = sheet;
  const isClosed = paper.state === 'closed';
  if (!isClosed && (paper.state !== 'open' || !can.enterBallots)) return null;
  return (
    <>
      <Button size="small" icon={Printer} onPress={() => setOpen(true)}>
        {isClosed ? t`Niederschrift` : t`Auf Papier`}
      </Button>
      {isOpen && (
        <DecisionDocumentsDialog slug={slug} sheet={sheet} onClose={() => setOpen(false)} />
      )}
    </>
  );
}
