import type { ActorId } from '@augenhoehe/domain/contract';
import { fold } from '@augenhoehe/domain/inventory';
import { type NetworkActor, type NetworkTie, partnerIn } from '@augenhoehe/domain/position';
import type { Scene } from '../scene.ts';

export interface Partner {
  readonly tie: NetworkTie;
  readonly partner: NetworkActor;
}

/** The shown ties of an actor with whom they lead to: the closest first, then by name. */
export function partnersOf(
  id: ActorId,
  { tiesOf, actors }: Pick<Scene, 'tiesOf' | 'actors'>,
): readonly Partner[] {
  const partners = (tiesOf.get(id) ?? []).flatMap((tie): readonly Partner[] => {
    const partner = actors.get(partnerIn(tie, id));
    return partner === undefined ? [] : [{ tie, partner }];
  });
  return partners.toSorted(
    (a, b) =>
      b.tie.level - a.tie.level ||
      compare(fold(a.partner.name), fold(b.partner.name)) ||
      compare(a.tie.id, b.tie.id),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
