import { useLingui } from '@lingui/react/macro';
import { History } from 'lucide-react';
import { useState } from 'react';
import { Button, FactGroup } from '../ui/index.ts';
import { NotOnPaper } from './not-on-paper.tsx';
import { ChangeList } from './change-list.tsx';
import type { ChangesOf } from './queries.ts';

interface EntryHistoryProps {
  readonly slug: string;
  readonly of: ChangesOf;
}

/** Who changed what of this entry and when, once somebody asks. */
export function EntryHistory({ slug, of }: EntryHistoryProps) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  return (
    <FactGroup
      title={t`Verlauf`}
      aside={
        <Button
          variant="plain"
          size="small"
          icon={History}
          aria-expanded={open}
          onPress={() => setOpen(!open)}
        >
          {open ? t`Verbergen` : t`Zeigen`}
        </Button>
      }
    >
      <NotOnPaper />
      {open && <ChangeList slug={slug} of={of} />}
    </FactGroup>
  );
}
