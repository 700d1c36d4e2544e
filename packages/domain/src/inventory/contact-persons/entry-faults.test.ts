import { expect, test } from 'vitest';
import { entryFaults } from './entry-faults.ts';

const consent = { wording: 'Muster 1', channel: 'oral', givenOn: '2026-11-22' } as const;
const good = {
  facts: { name: 'Test Person' },
  basis: { ground: 'interest' },
  gathered: 'elsewhere',
  source: 'Website',
} as const;

test.for([
  { case: 'complete', entry: good, fields: [] },
  {
    case: 'a mailbox',
    entry: { ...good, facts: { duty: 'Geschäftsstelle' }, source: '' },
    fields: [],
  },
  { case: 'nobody', entry: { ...good, facts: { name: '' } }, fields: ['facts.name'] },
  { case: 'no source', entry: { ...good, source: '' }, fields: ['source'] },
  { case: 'told', entry: { ...good, gathered: 'from-person', source: '' }, fields: [] },
  {
    case: 'no consent',
    entry: { ...good, basis: { ground: 'consent' } },
    fields: ['basis.consent.wording'],
  },
  { case: 'consent', entry: { ...good, basis: { ground: 'consent', consent } }, fields: [] },
  {
    case: 'consent to come',
    entry: {
      ...good,
      basis: { ground: 'consent', consent: { ...consent, givenOn: '2026-11-23' } },
    },
    fields: ['basis.consent.givenOn'],
  },
] as const)('Wrong with an entry: $case', ({ entry, fields }) => {
  expect(entryFaults(entry, '2026-11-22').map(({ field }) => field)).toEqual(fields);
});
