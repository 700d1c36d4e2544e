import type { ApproachRow } from '@augenhoehe/domain/contacts';
import { useLingui } from '@lingui/react/macro';

/** Whose approach it is. */
export function useOwnerWords(): (owner: ApproachRow['owner']) => string {
  const { t } = useLingui();
  return ({ name, isYou }) => (isYou ? t`Sie` : (name ?? t`nicht mehr dabei`));
}
