import type { ImportDraft } from '@augenhoehe/domain/exchange';
import { Trans } from '@lingui/react/macro';
import { Button } from '../ui/index.ts';
import { ColumnCard } from './column-card.tsx';
import './column-strip.css';

export interface ColumnStripProps {
  readonly draft: ImportDraft;
  readonly onChangeMapping: () => void;
}

/** The list's columns above, what the inventory makes of them below. */
export function ColumnStrip({ draft, onChangeMapping }: ColumnStripProps) {
  return (
    <section aria-labelledby="import-columns">
      <div className="import-title">
        <h2 id="import-columns">
          <Trans>So haben wir die Spalten verstanden</Trans>
        </h2>
        <Button variant="plain" size="small" onPress={onChangeMapping}>
          <Trans>Zuordnung ändern</Trans>
        </Button>
      </div>
      <ol className="column-strip">
        {draft.columns.map((column) => (
          <ColumnCard key={column.index} column={column} />
        ))}
      </ol>
    </section>
  );
}
