import { dayInGermany } from '@augenhoehe/domain/contract';
import { holdsOn } from '@augenhoehe/domain/inventory';
import { type CooperationSheet, type PartyOfCooperation } from '@augenhoehe/domain/structure';
import { Trans, useLingui } from '@lingui/react/macro';
import { ArrowUpDown, Plus } from 'lucide-react';
import { useState } from 'react';
import { lazyPart } from '../../app/lazy-part.tsx';
import { useNow } from '../../app/use-now.ts';
import { Button, FactGroup } from '../../ui/index.ts';
import { PartyEntry } from './party-entry.tsx';

const PartyDialog = lazyPart(async () => (await import('./party-dialog.tsx')).PartyDialog);
const LeaveDialog = lazyPart(async () => (await import('./leave-dialog.tsx')).LeaveDialog);
const OrderDialog = lazyPart(async () => (await import('./order-dialog.tsx')).OrderDialog);

interface PartiesPartProps {
  readonly slug: string;
  readonly sheet: CooperationSheet;
}

type Open =
  | { readonly what: 'new' | 'order' }
  | { readonly what: 'edit' | 'leave'; readonly party: PartyOfCooperation };

/** Who takes part, in their own words, and who did before. */
export function PartiesPart({ slug, sheet }: PartiesPartProps) {
  const { t } = useLingui();
  const [open, setOpen] = useState<Open | null>(null);
  const today = dayInGermany(useNow());
  const { cooperation, parties, can } = sheet;
  const present = parties.filter((party) => holdsOn(party, today));
  const others = parties.filter((party) => !holdsOn(party, today));

  function close(): void {
    setOpen(null);
  }

  function list(shown: readonly PartyOfCooperation[]) {
    return (
      <ul className="parties">
        {shown.map((party) => (
          <PartyEntry
            key={party.id}
            slug={slug}
            cooperation={cooperation}
            party={party}
            isPast={party.until !== null && party.until < today}
            onEdit={() => setOpen({ what: 'edit', party })}
            onLeave={() => setOpen({ what: 'leave', party })}
          />
        ))}
      </ul>
    );
  }

  return (
    <FactGroup
      title={t`Wer dabei ist`}
      count={present.length}
      aside={
        <span className="quiet small">
          {cooperation.partyOrder === 'agreed'
            ? t`in vereinbarter Reihenfolge`
            : t`nach dem Alphabet`}
        </span>
      }
    >
      {present.length === 0 ? (
        <p className="quiet">
          <Trans>Noch ist niemand eingetragen.</Trans>
        </p>
      ) : (
        list(present)
      )}
      {can.edit && (
        <p className="actions sheet__below no-print">
          <Button variant="plain" size="small" icon={Plus} onPress={() => setOpen({ what: 'new' })}>
            <Trans>Jemanden dazunehmen</Trans>
          </Button>
          {parties.length > 1 && (
            <Button
              variant="plain"
              size="small"
              icon={ArrowUpDown}
              onPress={() => setOpen({ what: 'order' })}
            >
              <Trans>Reihenfolge</Trans>
            </Button>
          )}
        </p>
      )}
      {others.length > 0 && (
        <details className="parties__past">
          <summary>
            <Trans>Früher oder später dabei ({others.length})</Trans>
          </summary>
          {list(others)}
        </details>
      )}
      {open?.what === 'new' && <PartyDialog slug={slug} sheet={sheet} onClose={close} />}
      {open?.what === 'edit' && (
        <PartyDialog slug={slug} sheet={sheet} party={open.party} onClose={close} />
      )}
      {open?.what === 'leave' && (
        <LeaveDialog slug={slug} cooperation={cooperation} party={open.party} onClose={close} />
      )}
      {open?.what === 'order' && <OrderDialog slug={slug} sheet={sheet} onClose={close} />}
    </FactGroup>
  );
}
