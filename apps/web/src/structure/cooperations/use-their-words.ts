import { CooperationFacts } from '@augenhoehe/domain/structure';
import { useLingui } from '@lingui/react/macro';
import { cooperationFactNames, useCooperationDifferenceWords } from '../../inventory/index.ts';
import type { WrittenCooperation } from './cooperation-draft.ts';

function differs(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) !== JSON.stringify(b);
}

/** What somebody else wrote meanwhile where the reader writes too, as „Ziel: …“. */
export function useTheirWords(): (
  was: WrittenCooperation,
  seen: WrittenCooperation,
  mine: WrittenCooperation,
) => string[] {
  const { t, i18n } = useLingui();
  const { ofCooperation } = useCooperationDifferenceWords();
  return (was, seen, mine) => {
    const known = CooperationFacts.safeParse(seen).data;
    if (known === undefined) return [];
    return CooperationFacts.keyof()
      .options.filter((fact) => differs(was[fact], seen[fact]) && differs(was[fact], mine[fact]))
      .map((fact) => {
        const name = i18n._(cooperationFactNames[fact]);
        const words = ofCooperation(fact, known) || t`nichts`;
        return `${name}: ${words}`;
      });
  };
}
