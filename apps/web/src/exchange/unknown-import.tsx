import { Trans, useLingui } from '@lingui/react/macro';
import { placePath } from '../app/place-path.ts';
import { EmptyState, LinkButton, Page, PageHead } from '../ui/index.ts';

export interface UnknownImportProps {
  readonly slug: string;
}

export function UnknownImport({ slug }: UnknownImportProps) {
  const { t } = useLingui();
  return (
    <Page>
      <PageHead title={t`Liste prüfen`} />
      <EmptyState
        title={t`Diesen Probelauf gibt es nicht`}
        action={
          <LinkButton href={placePath(slug, 'import')}>
            <Trans>Liste einlesen</Trans>
          </LinkButton>
        }
      >
        <Trans>Vielleicht wurde er verworfen. Am Bestand hat sich dadurch nichts geändert.</Trans>
      </EmptyState>
    </Page>
  );
}
