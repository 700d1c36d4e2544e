import { ImportId } from '@augenhoehe/domain/exchange';
import { useLingui } from '@lingui/react/macro';
import { useParams } from '@tanstack/react-router';
import { usePageTitle } from '../app/use-page-title.ts';
import { ImportReview } from './import-review.tsx';
import { ImportStart } from './import-start.tsx';
import { UnknownImport } from './unknown-import.tsx';

export function ImportStartPage() {
  const { t } = useLingui();
  const { slug = '' } = useParams({ strict: false });
  usePageTitle(t`Liste einlesen`, slug);
  return <ImportStart slug={slug} />;
}

export function ImportReviewPage() {
  const { t } = useLingui();
  const { slug = '', importId } = useParams({ strict: false });
  usePageTitle(t`Liste prüfen`, slug);
  const id = ImportId.safeParse(importId);
  return id.success ? (
    <ImportReview key={id.data} slug={slug} importId={id.data} />
  ) : (
    <UnknownImport slug={slug} />
  );
}
