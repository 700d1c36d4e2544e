import type { Gap, GapKind } from '@augenhoehe/domain/inventory';
import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { lazyPart } from '../../app/lazy-part.tsx';
import { gapsQuery } from './coverage-queries.ts';
import { GapRow } from './gap-row.tsx';
import './gaps-view.css';

const GapDialog = lazyPart(async () => (await import('./gap-dialog.tsx')).GapDialog);

const kinds: readonly GapKind[] = ['group', 'field', 'target'];

/** Who is missing: none here, or not yet looked? */
export function GapsView({ slug }: { readonly slug: string }) {
  const { t } = useLingui();
  const { gaps, can } = useSuspenseQuery(gapsQuery(slug)).data;
  const [open, setOpen] = useState<Gap | null>(null);
  return (
    <section aria-label={t`Wer fehlt?`}>
      <p className="lead gaps__lead">
        <Trans>
          Eine Lücke ist kein Mangel: Vielleicht gibt es hier niemanden, vielleicht hat noch niemand
          gesucht. Halten Sie fest, was zutrifft. „Gibt es hier nicht“ gilt als geprüft.
        </Trans>
      </p>
      {kinds.map((kind) => (
        <GapsOfKind
          key={kind}
          slug={slug}
          kind={kind}
          gaps={gaps.filter((gap) => gap.kind === kind)}
          onMark={can.mark ? setOpen : undefined}
        />
      ))}
      {open !== null && <GapDialog slug={slug} gap={open} onClose={() => setOpen(null)} />}
    </section>
  );
}

interface GapsOfKindProps {
  readonly slug: string;
  readonly kind: GapKind;
  readonly gaps: readonly Gap[];
  readonly onMark: ((gap: Gap) => void) | undefined;
}

function GapsOfKind({ slug, kind, gaps, onMark }: GapsOfKindProps) {
  const shown = gaps.filter(({ standing }) => standing !== 'filled');
  const checked = gaps.filter(({ standing }) => standing === 'absent').length;
  const filled = gaps.length - gaps.filter(({ actors }) => actors === 0).length;
  return (
    <section className="coverage-part">
      <h2>{useKindNames()[kind]}</h2>
      <p>
        <Summary all={gaps.length} filled={filled} checked={checked} />
      </p>
      {shown.length > 0 && (
        <ul className="gaps">
          {shown.map((gap) => (
            <GapRow key={gap.key} slug={slug} gap={gap} onMark={onMark} />
          ))}
        </ul>
      )}
    </section>
  );
}

interface SummaryProps {
  readonly all: number;
  readonly filled: number;
  readonly checked: number;
}

function Summary({ all, filled, checked }: SummaryProps): ReactNode {
  const open = all - filled - checked;
  if (filled === all) return <Trans>Alle {all} sind mit mindestens einem Akteur erfasst.</Trans>;
  return (
    <Trans>
      {filled} von {all} sind erfasst, {checked} geprüft ohne Ergebnis, {open} noch offen.
    </Trans>
  );
}

function useKindNames(): Readonly<Record<GapKind, string>> {
  const { t } = useLingui();
  return { group: t`Akteursgruppen`, field: t`Handlungsfelder`, target: t`Zielgruppen` };
}
