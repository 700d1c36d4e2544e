import type { ChangeCounts, SnapshotComparison } from '@augenhoehe/domain/position';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useSnapshotWords } from './use-snapshot-words.ts';

interface ReconciliationProps {
  readonly compared: SnapshotComparison;
  readonly counts: ChangeCounts;
}

/** Both totals out of the same changes, for whoever wants to check. */
export function Reconciliation({ compared, counts }: ReconciliationProps) {
  const { t } = useLingui();
  const words = useSnapshotWords();
  const { earlier, later } = compared;
  const { ties } = counts;
  const both = [
    { value: ties.stronger, label: t`enger` },
    { value: ties.weaker, label: t`loser` },
    { value: ties.unchanged, label: t`gleich eng` },
  ];
  const [more, less] = [counts.moreBinding, counts.lessBinding];
  return (
    <section className="reconciliation" aria-labelledby="reconciliation">
      <h2 id="reconciliation">
        <Trans>So gehen die Zahlen auf</Trans>
      </h2>
      <Sum
        name={words.name(earlier)}
        total={counts.earlier}
        parts={[{ value: ties.lost, label: t`weggefallen` }, ...both]}
      />
      <Sum
        name={later === null ? t`Heute` : words.name(later)}
        total={counts.later}
        parts={[{ value: ties.new, label: t`neu` }, ...both]}
      />
      {more + less > 0 && (
        <p>
          {t`${plural(more, { one: '# Beziehung ist verbindlicher geworden', other: '# Beziehungen sind verbindlicher geworden' })}, ${less} weniger verbindlich.`}
        </p>
      )}
      <p className="small quiet">
        <Trans>
          Gezählt wird ab der Stufe Kontakt. Was als „kein Kontakt“ eingetragen ist, zählt nicht als
          Beziehung. Wurde eine Beziehung entfernt und wieder eingetragen, gilt sie als dieselbe.
        </Trans>
      </p>
    </section>
  );
}

interface SumProps {
  readonly name: string;
  readonly total: number;
  readonly parts: readonly { readonly value: number; readonly label: string }[];
}

function Sum({ name, total, parts }: SumProps) {
  const { t } = useLingui();
  return (
    <p className="num">
      <b>{name}:</b> {t`${plural(total, { one: '# Beziehung', other: '# Beziehungen' })}`} ={' '}
      {parts.map(({ value, label }) => `${value} ${label}`).join(' + ')}
    </p>
  );
}
