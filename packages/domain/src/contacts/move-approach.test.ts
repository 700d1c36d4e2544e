import { expect, test } from 'vitest';
import { ActorId, ApproachId, PersonId } from '../contract/index.ts';
import { type Approach, emptyApproach } from './approach.ts';
import { moveApproach } from './move-approach.ts';

function idOf(number: number): ActorId {
  return ActorId.parse(`00000000-0000-4000-8000-00000000000${number}`);
}
const [church, library, double] = [idOf(1), idOf(2), idOf(3)];

function approach(actorId: ActorId, others: Partial<Approach> = {}): Approach {
  return {
    actorId,
    ...emptyApproach('Hat Räume'),
    id: ApproachId.parse('00000000-0000-4000-8000-000000000009'),
    ownerId: PersonId.parse('somebody'),
    createdAt: '2026-11-22T10:00:00.000Z',
    updatedAt: '2026-11-22T10:00:00.000Z',
    ...others,
  };
}

test.each<[before: Approach, to: ActorId | null, after: Approach | null]>([
  [approach(double), church, approach(church)],
  [approach(double), null, null],
  [approach(church), library, approach(church)],
  [
    approach(church, { doorOpenerId: double }),
    library,
    approach(church, { doorOpenerId: library }),
  ],
  [
    approach(church, { onBehalfOfId: double }),
    library,
    approach(church, { onBehalfOfId: library }),
  ],
  [
    approach(church, { doorOpenerId: double, onBehalfOfId: library }),
    null,
    approach(church, { onBehalfOfId: library }),
  ],
  [approach(church, { doorOpenerId: double }), church, approach(church)],
  [approach(double, { onBehalfOfId: church }), church, approach(church)],
])('case %#', (before, to, after) => {
  expect(moveApproach(before, { from: double, to })).toEqual(after);
});
