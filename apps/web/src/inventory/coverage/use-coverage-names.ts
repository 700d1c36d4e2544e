import type { CoverageColumns } from '@augenhoehe/domain/inventory';
import { useLingui } from '@lingui/react/macro';
import { useAreaNames } from '../use-area-names.ts';
import { useTerms } from '../use-terms.ts';

interface CoverageNames {
  readonly row: (key: string) => string;
  readonly column: (key: string) => string;
}

/** Names of rows and columns, also of those for whom nothing is known. */
export function useCoverageNames(slug: string, columns: CoverageColumns): CoverageNames {
  const { t } = useLingui();
  const terms = useTerms();
  const areaName = useAreaNames(slug);
  const words = {
    target: { name: terms.target, without: t`ohne Zielgruppe` },
    area: { name: areaName, without: t`ohne Gebiet` },
    group: { name: terms.group, without: t`ohne Art` },
  }[columns];
  return {
    row: (key) => (key === 'none' ? t`ohne Handlungsfeld` : terms.field(key)),
    column: (key) => (key === 'none' ? words.without : words.name(key)),
  };
}
