import { useLingui } from '@lingui/react/macro';
import type { ActorColumn } from './actor-search.ts';

export function useColumnNames(): Readonly<Record<ActorColumn, string>> {
  const { t } = useLingui();
  return {
    type: t`Art`,
    area: t`Gebiet`,
    stage: t`Ansprache`,
    ties: t`Beziehungen`,
    confirmed: t`Bestätigt`,
  };
}
