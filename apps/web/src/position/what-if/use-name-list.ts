import type { ActorId } from '@augenhoehe/domain/contract';
import type { Network } from '@augenhoehe/domain/position';
import { useLingui } from '@lingui/react/macro';
import { useListWords } from '../../app/use-list-words.ts';

const mostNames = 6;

/** Some names and how many more: „A, B und 3 weitere“. */
export function useNameList(network: Network): (ids: readonly ActorId[]) => string {
  const { t } = useLingui();
  const list = useListWords();
  const names = new Map(network.actors.map(({ id, name }) => [id, name]));
  return (ids) => {
    const rest = ids.length > mostNames ? ids.length - mostNames + 1 : 0;
    const shown = ids.slice(0, ids.length - rest).map((id) => names.get(id) ?? '…');
    return list(rest === 0 ? shown : [...shown, t`${rest} weitere`]);
  };
}
