import { ActorId } from '@augenhoehe/domain/contract';
import { expect, test } from 'vitest';
import { speakableSides } from './speakable-sides.ts';

const own = ActorId.parse('00000000-0000-4000-8000-000000000001');
const other = ActorId.parse('00000000-0000-4000-8000-000000000002');

test('the coordination notes for all, a partner speaks for itself, a reader for nobody', () => {
  expect(speakableSides({ role: 'coordination', actorId: null }, [own, other])).toEqual([
    'outside',
    'from',
    'to',
  ]);
  expect(speakableSides({ role: 'partner', actorId: own }, [other, own])).toEqual(['to']);
  expect(speakableSides({ role: 'partner', actorId: own }, [own, null])).toEqual(['from']);
  expect(speakableSides({ role: 'reader', actorId: null }, [own, other])).toEqual([]);
  expect(speakableSides(undefined, [own, other])).toEqual([]);
});
