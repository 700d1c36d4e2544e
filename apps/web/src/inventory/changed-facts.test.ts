import { emptyFacts } from '@augenhoehe/domain/inventory';
import { expect, test } from 'vitest';
import { changedFacts } from './changed-facts.ts';

test('only different facts of the group are sent, with what was seen before', () => {
  const was = { ...emptyFacts('Kiosk'), phone: '030 1', tags: ['alt'] };
  const facts = { ...was, phone: '030 2', city: 'Talstedt', tags: ['neu'] };
  expect(changedFacts(was, facts, ['phone', 'city', 'street'])).toEqual({
    changes: { phone: '030 2', city: 'Talstedt' },
    before: { phone: '030 1', city: '' },
  });
});
