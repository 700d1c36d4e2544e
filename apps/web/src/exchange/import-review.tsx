import type { ImportDraft, ImportId } from '@augenhoehe/domain/exchange';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { ApiProblem } from '../app/api-problem.ts';
import { placePath } from '../app/place-path.ts';
import { Link, Notice, Page, PageHead, Skeleton } from '../ui/index.ts';
import { importProblemMessage } from './import-problem-message.ts';
import { importQuery, isWorking } from './import-queries.ts';
import { ImportResult } from './import-result.tsx';
import { ImportSteps } from './import-steps.tsx';
import type { ImportStep } from './import-steps.tsx';
import { ImportWorking } from './import-working.tsx';
import { RowReview } from './row-review.tsx';
import { UnknownImport } from './unknown-import.tsx';
import { UnreadableImport } from './unreadable-import.tsx';
import { useImportChanges } from './use-import-changes.ts';
import './import-review.css';

export interface ImportReviewProps {
  readonly slug: string;
  readonly importId: ImportId;
}

/** An import from its reading to its result, in whatever state the server has it. */
export function ImportReview({ slug, importId }: ImportReviewProps) {
  const { t, i18n } = useLingui();
  const { data: draft, error } = useQuery(importQuery(slug, importId));
  if (error instanceof ApiProblem && error.status === 404) return <UnknownImport slug={slug} />;
  return (
    <Page width="wide">
      <PageHead
        above={<Link href={placePath(slug, 'bestand')}>{t`Bestand`}</Link>}
        title={draft?.status === 'applied' ? t`Liste übernommen` : t`Liste prüfen`}
        actions={<ImportSteps current={draft === undefined ? 'columns' : stepOf(draft)} />}
      />
      {draft !== undefined && <ImportInState slug={slug} draft={draft} />}
      {error !== null && (
        <Notice tone="attention" isNews>
          {i18n._(importProblemMessage(error))}
        </Notice>
      )}
      {draft === undefined && error === null && <Skeleton rows={8} />}
    </Page>
  );
}

function stepOf(draft: ImportDraft): ImportStep {
  if (draft.status === 'applied') return 'done';
  if (draft.status === 'applying') return 'write';
  const unclear = draft.notices.some((notice) => /^no-.*-column/.test(notice.code));
  return draft.status === 'ready' && !unclear ? 'rows' : 'columns';
}

interface ImportInStateProps {
  readonly slug: string;
  readonly draft: ImportDraft;
}

function ImportInState({ slug, draft }: ImportInStateProps) {
  const place = { slug, importId: draft.id };
  const changes = useImportChanges(place);
  if (draft.status === 'unreadable') {
    return <UnreadableImport draft={draft} slug={slug} changes={changes} />;
  }
  if (draft.status === 'applied') {
    return <ImportResult draft={draft} slug={slug} undo={changes.undo} />;
  }
  if (isWorking(draft)) return <ImportWorking draft={draft} slug={slug} />;
  return <RowReview draft={draft} place={place} changes={changes} />;
}
