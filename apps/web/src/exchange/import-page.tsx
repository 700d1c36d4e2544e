import { ImportId } from '@augenhoehe/domain/exchange';
import { useLingui } from '@lingui/react/macro';
import { useParams } from '@tanstack/react-router';
import { usePageTitle } from '../app/use-page-title.ts';
import { usePlace } from '../app/use-place.ts';
import { ImportNotAllowed } from './import-not-allowed.tsx';
import { ImportReview } from './import-review.tsx';
import { ImportStart } from './import-start.tsx';
import { UnknownImport } from './unknown-import.tsx';

export function ImportStartPage() {
  const { t } = useLingui();
  const { slug = '' } = useParams({ strict: false });
  const place = usePlace(slug);
  usePageTitle(t`Liste einlesen`, place.name);
  return place.can['import.run'] ? <ImportStart slug={slug} /> : <ImportNotAllowed />;
}

export function ImportReviewPage() {
  const { t } = useLingui();
  const { slug = '', importId } = useParams({ strict: false });
  const place = usePlace(slug);
  usePageTitle(t`Liste prüfen`, place.name);
  const id = ImportId.safeParse(importId);
  if (!place.can['import.run']) return <ImportNotAllowed />;
  return id.success ? (
    <ImportReview key={id.data} slug={slug} importId={id.data} />
  ) : (
    <UnknownImport slug={slug} />
  );
}
