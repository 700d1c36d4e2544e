import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayInGermany, monthsAfter } from '../../contract/index.ts';
import { informBy } from './inform-by.ts';
import { testPerson } from './testing/test-person.ts';

test('The day is that of Germany', () => {
  expect(dayInGermany(new Date('2026-11-22T23:30:00Z'))).toBe('2026-11-23');
  expect(dayInGermany(new Date('2026-06-30T22:30:00Z'))).toBe('2026-07-01');
});

test.for([
  { case: 'entered from elsewhere', person: {}, by: '2026-02-28' },
  { case: 'first contact sooner', person: { firstContactOn: '2026-02-10' }, by: '2026-02-10' },
  { case: 'first contact later', person: { firstContactOn: '2026-04-10' }, by: '2026-02-28' },
  { case: 'contact before the entry', person: { firstContactOn: '2025-12-01' }, by: '2026-01-31' },
  { case: 'shown to the network', person: { disclosedOn: '2026-02-03' }, by: '2026-02-03' },
  {
    case: 'both, disclosure first',
    person: { disclosedOn: '2026-02-03', firstContactOn: '2026-02-04' },
    by: '2026-02-03',
  },
  { case: 'told by the person', person: { gathered: 'from-person' as const }, by: '2026-01-31' },
  { case: 'a mailbox without a name', person: { name: '' }, by: null },
])('To be informed by: $case', ({ person, by }) => {
  expect(informBy(testPerson(person))).toBe(by);
});

test('Nobody may wait longer than a month, and nothing is due before the entry', () => {
  const day = fc
    .date({
      min: new Date('2024-01-01'),
      max: new Date('2030-12-31'),
      noInvalidDate: true,
    })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, fc.option(day), fc.option(day), (enteredOn, firstContactOn, disclosedOn) => {
      const by = informBy(testPerson({ enteredOn, firstContactOn, disclosedOn })) ?? '';
      expect(by >= enteredOn && by <= monthsAfter(enteredOn, 1)).toBe(true);
      if (firstContactOn !== null && firstContactOn > enteredOn) {
        expect(by <= firstContactOn).toBe(true);
      }
    }),
  );
});
