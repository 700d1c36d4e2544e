import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blockOf, eraseBy } from './block-of.ts';
import { ContactVisibility } from './contact-person.ts';
import { anonymised, withBasis, withFacts, withWithdrawal } from './revise-contact-person.ts';
import { testConsent, testPerson } from './testing/test-person.ts';

const words = fc.string({ maxLength: 60 }).map((word) => word.trim());
const changes = fc.record(
  {
    name: words,
    duty: words,
    phone: words,
    availability: words,
    isDeputy: fc.boolean(),
    visibility: fc.constantFrom(...ContactVisibility.options),
    firstContactOn: fc.constantFrom(null, '2026-02-01'),
  },
  { requiredKeys: [] },
);

test('Editing any other fact never changes consent, basis, source or an objection', () => {
  const consents = [testConsent, { ...testConsent, withdrawnOn: '2026-02-02' }, null];
  fc.assert(
    fc.property(
      changes,
      fc.constantFrom(...consents),
      fc.constantFrom('2026-02-03', null),
      (change, consent, objectedOn) => {
        const person = testPerson({ ground: 'consent', consent, objectedOn });
        const edited = withFacts(person, change, '2026-03-01');
        expect(edited).toMatchObject({ consent, objectedOn, law: 'dsgvo', ground: 'consent' });
        expect(edited.source).toBe(person.source);
        expect(blockOf(edited)).toEqual(blockOf(person));
      },
    ),
  );
});

test('The first showing to others is noted once, and hiding again does not take it back', () => {
  const shown = withFacts(testPerson(), { visibility: 'netzwerk' }, '2026-02-05');
  const hidden = withFacts(shown, { visibility: 'team' }, '2026-02-06');
  const again = withFacts(hidden, { visibility: 'netzwerk' }, '2026-02-07');
  expect([shown, hidden, again].map(({ disclosedOn }) => disclosedOn)).toEqual(
    Array.from({ length: 3 }, () => '2026-02-05'),
  );
});

test('A mailbox that gets a name counts as entered on that day', () => {
  const mailbox = testPerson({ name: '' });
  expect(withFacts(mailbox, { name: 'Test Person' }, '2026-05-05').enteredOn).toBe('2026-05-05');
  expect(withFacts(testPerson(), { name: 'Andere' }, '2026-05-05').enteredOn).toBe('2026-01-31');
});

test('An objection and a withdrawn consent block, another ground in its place does not', () => {
  const consented = testPerson({ ground: 'consent', consent: testConsent });
  const withdrawn = withWithdrawal(consented, '2026-02-10');
  const otherwise = withBasis(withdrawn, { law: 'dsgvo', ground: 'contract', consent: null });
  expect(blockOf(consented)).toBeNull();
  expect(blockOf(withdrawn)).toEqual({ reason: 'withdrawal', on: '2026-02-10' });
  expect(blockOf(otherwise)).toBeNull();
  expect(otherwise.consent).toEqual(withdrawn.consent);
  expect(blockOf(testPerson({ objectedOn: '2026-02-11' }))?.reason).toBe('objection');
  expect(blockOf(withWithdrawal(withdrawn, null))).toBeNull();
});

test('Erasing is due a fortnight after', () => {
  expect(eraseBy({ reason: 'objection', on: '2026-02-20' })).toBe('2026-03-06');
});

test('Nothing that leads to the person is left', () => {
  const person = testPerson({ ground: 'consent', consent: testConsent, objectedOn: '2026-02-01' });
  const former = anonymised(person, '2026-02-02');
  expect(former.author).toBeNull();
  const left = JSON.stringify(former);
  for (const trace of ['Test', 'Leitung', '030', 'leitung@', 'Di 9', 'Website', 'Muster'])
    expect(left).not.toContain(trace);
});
