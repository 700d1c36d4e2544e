import { ActorId } from '@augenhoehe/domain/contract';
import { emptyFacts, type VisibleActor } from '@augenhoehe/domain/inventory';
import { expect, test } from 'vitest';
import { levelQuestions } from './merge-levels.ts';

function actor(levels: VisibleActor['levels']): VisibleActor {
  return {
    ...emptyFacts('Chor'),
    id: ActorId.parse('00000000-0000-4000-8000-000000000001'),
    provenance: {},
    hidden: [],
    levels,
    confirmedAt: null,
    confirmedBy: null,
    createdAt: '2026-01-01T00:00:00Z',
    updatedAt: '2026-01-01T00:00:00Z',
  };
}

test('only where levels differ is asked, with the stricter one first', () => {
  const kept = actor({ contact: 'team', offers: 'oeffentlich', needs: 'netzwerk' });
  const other = actor({ contact: 'netzwerk', offers: 'geschuetzt', needs: 'netzwerk' });
  expect(levelQuestions(kept, other)).toEqual([
    { group: 'offers', levels: ['geschuetzt', 'oeffentlich'] },
    { group: 'contact', levels: ['team', 'netzwerk'] },
  ]);
});
