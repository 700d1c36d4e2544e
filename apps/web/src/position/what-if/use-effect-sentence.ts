import type { ActorId } from '@augenhoehe/domain/contract';
import type { DraftedNetwork, Effect, Network } from '@augenhoehe/domain/position';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useNameList } from './use-name-list.ts';
import { useNumbers } from './use-numbers.ts';

interface Told {
  readonly effect: Effect;
  readonly drafted: DraftedNetwork;
}

/** What the draft would change, in sentences: who would be cut off or come in, then the ways. */
export function useEffectSentence(network: Network): (told: Told) => string {
  const { t } = useLingui();
  const list = useNameList(network);
  const numbers = useNumbers();

  function begin({ marks }: DraftedNetwork): string {
    const others = marks.added.size + marks.changed.size;
    const removesOnly = marks.removed.size > 0 && others === 0;
    return removesOnly ? t`Ohne ${list([...marks.removed])}` : t`Mit diesem Entwurf`;
  }
  function cutOff(start: string, groups: readonly (readonly ActorId[])[]): string {
    const ids = groups.flat();
    if (ids.length === 0)
      return t`${start} wäre niemand zusätzlich vom größten Teil des Netzes abgeschnitten.`;
    return t`${start} ${plural(ids.length, { one: 'wäre # Akteur', other: 'wären # Akteure' })} vom größten Teil des Netzes abgeschnitten: ${list(ids)}.`;
  }
  function joined(groups: readonly (readonly ActorId[])[]): string | null {
    const ids = groups.flat();
    if (ids.length === 0) return null;
    return t`${plural(ids.length, { one: '# Akteur käme', other: '# Akteure kämen' })} zum größten Teil des Netzes dazu: ${list(ids)}.`;
  }
  function way({ before, after }: Effect['figures']['meanDistance']): string | null {
    if (before === null || after === null) return null;
    const [from, to] = [numbers.decimal(before), numbers.decimal(after)];
    if (from === to) return t`Im Mittel blieben es ${from} Schritte vom einen zum anderen.`;
    return t`Im Mittel wären es ${to} statt ${from} Schritte vom einen zum anderen.`;
  }
  function reach({ before, after }: Effect['figures']['reachableShare']): string | null {
    if (before === null || after === null) return null;
    const [from, to] = [numbers.share(before), numbers.share(after)];
    return from === to ? null : t`Erreichen könnten sich ${to} aller Paare statt ${from}.`;
  }
  return function sentence({ effect, drafted }): string {
    const { added, ended, removed, changed } = drafted.marks;
    if (added.size + ended.size + removed.size === 0 && changed.size > 0) {
      return t`Wer wen erreicht, ändert sich dadurch nicht: Dafür zählt, ob zwei verbunden sind, nicht wie eng.`;
    }
    return [
      cutOff(begin(drafted), effect.cutOff),
      joined(effect.joined),
      way(effect.figures.meanDistance),
      reach(effect.figures.reachableShare),
    ]
      .filter((part) => part !== null)
      .join(' ');
  };
}
