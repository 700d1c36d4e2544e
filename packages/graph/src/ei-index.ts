import type { Neighbours } from './network.ts';

/**
 * Whether ties lead out of groups or stay inside: (E − I) / (E + I), E ties between two groups, I
 * ties within one. −1: all stay inside, 1: all lead out. Krackhardt, D., Stern, R. N. (1988):
 * Informal networks and organizational crises. Social Psychology Quarterly 51, 123–140.
 *
 * `group` names the group of each actor, `null` for none; ties of such actors have no say. `null`
 * where no tie has one. The sizes of groups limit what is possible: show it beside them. Give
 * `around`. Time O(m). Isolates have no say.
 */
export function eiIndex(
  { starts, targets }: Neighbours,
  group: readonly (string | null)[],
): number | null {
  let external = 0;
  let internal = 0;
  for (let actor = 0; actor < starts.length - 1; actor += 1) {
    for (let arc = starts[actor]; arc < starts[actor + 1]; arc += 1) {
      const [own, other] = [group[actor], group[targets[arc]]];
      if (own === null || other === null) continue;
      if (own === other) internal += 1;
      else external += 1;
    }
  }
  const all = external + internal;
  return all === 0 ? null : (external - internal) / all;
}
