import type { ImportDraft } from '@augenhoehe/domain/exchange';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Notice } from '../ui/index.ts';
import { ApplyBar } from './apply-bar.tsx';
import { ColumnStrip } from './column-strip.tsx';
import { DryRunNotice } from './dry-run-notice.tsx';
import { DuplicateReview } from './duplicate-review.tsx';
import { EntryTable } from './entry-table.tsx';
import { draftProblemMessage } from './import-problem-message.ts';
import { ImportNotices } from './import-notices.tsx';
import { MappingDialog } from './mapping-dialog.tsx';
import { MissingAreas } from './missing-areas.tsx';
import { ReadingOptions } from './reading-options.tsx';
import { useFactWords } from './use-fact-words.ts';
import type { ImportChanges, ImportPlace } from './use-import-changes.ts';
import { useImportSearch } from './use-import-search.ts';

export interface RowReviewProps {
  readonly draft: ImportDraft;
  readonly place: ImportPlace;
  readonly changes: ImportChanges;
}

/** The dry run: columns, rows, possible duplicates, and the one step that writes. */
export function RowReview({ draft, place, changes }: RowReviewProps) {
  const { i18n } = useLingui();
  const factInWords = useFactWords(place.slug);
  const { search, setSearch } = useImportSearch();
  const [mapping, setMapping] = useState(false);

  function compare(entry: string) {
    setSearch({ entry });
    const card = document.getElementById('duplicates');
    card?.focus();
    card?.scrollIntoView({ block: 'start' });
  }

  const context = {
    place,
    draft,
    changes,
    factInWords,
    onCompare: compare,
    onChangeMapping: () => setMapping(true),
  };
  return (
    <div className="row-review">
      {draft.problem !== null && (
        <Notice tone="attention" isNews>
          {i18n._(draftProblemMessage(draft.problem))}
        </Notice>
      )}
      <DryRunNotice draft={draft} />
      <ImportNotices notices={draft.notices} onChangeMapping={context.onChangeMapping} />
      <MissingAreas draft={draft} context={context} />
      <div>
        <ColumnStrip draft={draft} onChangeMapping={context.onChangeMapping} />
        <ReadingOptions draft={draft} change={changes.change} />
      </div>
      <EntryTable
        draft={draft}
        context={context}
        outcomes={search.outcomes}
        onFilter={(outcomes) => setSearch({ outcomes: [...outcomes] })}
      />
      <DuplicateReview
        context={context}
        entryKey={search.entry}
        onShow={(entry) => setSearch({ entry })}
      />
      <ApplyBar draft={draft} context={context} />
      {mapping && (
        <MappingDialog draft={draft} change={changes.change} onClose={() => setMapping(false)} />
      )}
    </div>
  );
}
