import { edgeColumnName } from '@augenhoehe/domain/exchange';
import { useLingui } from '@lingui/react/macro';

/** A heading as the list has it; that of a column of edges with the word for them before it. */
export function useHeading(): (heading: string) => string {
  const { t } = useLingui();
  return (heading) => {
    const name = edgeColumnName(heading);
    return name === null ? heading : t`Kante: ${name}`;
  };
}
