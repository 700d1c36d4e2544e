import type { ApproachRow } from '@augenhoehe/domain/contacts';
import { useLingui } from '@lingui/react/macro';

/** For whom, and through whom: „für die Tafel, über Mosaik“; empty where neither is named. */
export function useWayWords(): (
  approach: Pick<ApproachRow, 'onBehalfOf' | 'doorOpener'>,
) => string {
  const { t } = useLingui();
  return ({ onBehalfOf, doorOpener }) =>
    [
      onBehalfOf === null ? '' : t`für ${onBehalfOf.name}`,
      doorOpener === null ? '' : t`über ${doorOpener.name}`,
    ]
      .filter((words) => words !== '')
      .join(', ');
}
