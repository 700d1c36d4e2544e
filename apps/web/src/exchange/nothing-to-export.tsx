import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState, LinkButton } from '../ui/index.ts';

interface NothingToExportProps {
  /** Whether there would be something without the filters. */
  readonly isFiltered: boolean;
  readonly listHref: string;
}

export function NothingToExport({ isFiltered, listHref }: NothingToExportProps) {
  const { t } = useLingui();
  return (
    <EmptyState
      title={t`Hier gibt es gerade nichts zu exportieren`}
      action={<LinkButton href={listHref}>{t`Zur Liste`}</LinkButton>}
    >
      {isFiltered ? (
        <Trans>Zu den Filtern Ihrer Liste passt kein Eintrag.</Trans>
      ) : (
        <Trans>Die Liste ist noch leer.</Trans>
      )}
    </EmptyState>
  );
}
