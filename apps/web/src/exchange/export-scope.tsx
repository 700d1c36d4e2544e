import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '../ui/index.ts';

interface ExportScopeProps {
  readonly isAll: boolean;
  /** „12 von 72 Akteuren kommen in die Datei.“ */
  readonly sentence: string;
  /** The list with the same filters. */
  readonly listHref: string;
  readonly allHref: string;
}

/** What will be in the file: all, or what the filters of the list leave. */
export function ExportScope({ isAll, sentence, listHref, allHref }: ExportScopeProps) {
  const { t } = useLingui();
  return (
    <div>
      <p className="lead">{sentence}</p>
      <p>
        {isAll ? (
          <Link href={listHref}>{t`Erst in der Liste filtern`}</Link>
        ) : (
          <Trans>
            <Link href={listHref}>Filter ändern</Link> oder <Link href={allHref}>alle nehmen</Link>
          </Trans>
        )}
      </p>
    </div>
  );
}
