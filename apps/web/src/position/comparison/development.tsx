import type { Snapshots } from '@augenhoehe/domain/position';
import { DescriptionList, Meaning } from '../../ui/index.ts';
import { Trans } from '@lingui/react/macro';
import { useNow } from '../../app/use-now.ts';
import { FigureChart } from './figure-chart.tsx';
import { FigureTable } from './figure-table.tsx';
import { LevelTable } from './level-table.tsx';
import { ReadingNotes } from './reading-notes.tsx';
import { useFigures } from './use-figure-words.ts';

interface DevelopmentProps {
  readonly slug: string;
  readonly snapshots: Snapshots;
}

/** The figures of all dates: small charts, the same as tables, and what they do not say. */
export function Development({ slug, snapshots }: DevelopmentProps) {
  const figures = useFigures();
  const now = useNow();
  const points = [
    ...snapshots.snapshots.map(({ takenAt, figures: measured }) => ({ at: takenAt, measured })),
    { at: now.toISOString(), measured: snapshots.today },
  ];
  return (
    <section className="development" aria-labelledby="development">
      <h2 id="development">
        <Trans>Entwicklung über die Zeit</Trans>
      </h2>
      <div className="charts">
        {figures.map((figure) => (
          <FigureChart key={figure.key} figure={figure} points={points} />
        ))}
      </div>
      <ReadingNotes />
      <Meaning>
        <DescriptionList
          entries={figures.map(({ key, label, meaning }) => ({
            key,
            term: label,
            detail: meaning,
          }))}
        />
      </Meaning>
      <h3>
        <Trans>Alle Momentaufnahmen</Trans>
      </h3>
      <FigureTable slug={slug} snapshots={snapshots} figures={figures} />
      <h3>
        <Trans>Beziehungen nach Stufe</Trans>
      </h3>
      <LevelTable snapshots={snapshots} />
    </section>
  );
}
