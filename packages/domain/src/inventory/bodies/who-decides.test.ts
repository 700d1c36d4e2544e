import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decisionRuleTerms } from '../../catalogue/index.ts';
import { ActorId } from '../../contract/index.ts';
import { DecidedBy } from './body.ts';
import { type WhoDecides, whoDecides } from './who-decides.ts';

const office = {
  id: ActorId.parse('00000000-0000-4000-8000-00000000000a'),
  name: 'Stadterneuerung',
};
type Facts = Parameters<typeof whoDecides>[0]['body'];
const unknown: Facts = { decidedBy: null, decisionRule: null, decides: '' };

test.each<[string, Partial<Facts>, typeof office | null, WhoDecides]>([
  ['nothing', {}, null, { kind: 'unknown' }],
  [
    'only own words',
    { decides: 'Das Jugendamt steuert.' },
    null,
    { kind: 'own-words', words: 'Das Jugendamt steuert.' },
  ],
  ['only how', { decisionRule: 'konsens' }, null, { kind: 'rule-only', rule: 'konsens' }],
  [
    'a rule that leaves it to others',
    { decisionRule: 'beratend' },
    null,
    { kind: 'others', decider: null, rule: null },
  ],
  ['a rule for those in charge', { decisionRule: 'zustaendig' }, null, { kind: 'responsible' }],
  ['the body', { decidedBy: 'body' }, null, { kind: 'body', rule: null }],
  [
    'the body, by consent',
    { decidedBy: 'body', decisionRule: 'konsent' },
    null,
    { kind: 'body', rule: 'konsent' },
  ],
  [
    'the body, each in charge',
    { decidedBy: 'body', decisionRule: 'zustaendig' },
    null,
    { kind: 'responsible' },
  ],
  [
    'the body, by a rule that leaves it to others',
    { decidedBy: 'body', decisionRule: 'beratend' },
    null,
    { kind: 'contradictory', rule: 'beratend' },
  ],
  [
    'one actor alone',
    { decidedBy: 'actor', decisionRule: 'zustaendig' },
    office,
    { kind: 'actor', decider: office, rule: null },
  ],
  [
    'one actor, nobody knows which',
    { decidedBy: 'actor' },
    null,
    { kind: 'actor', decider: null, rule: null },
  ],
  [
    'the body recommends by majority',
    { decidedBy: 'others', decisionRule: 'mehrheit' },
    office,
    { kind: 'others', decider: office, rule: 'mehrheit' },
  ],
  [
    'the body recommends',
    { decidedBy: 'others', decisionRule: 'beratend', decides: 'Voten sind beratend.' },
    null,
    { kind: 'others', decider: null, rule: null },
  ],
])('%s', (_case, facts, decider, expected) => {
  expect(whoDecides({ body: { ...unknown, ...facts }, decider })).toEqual(expected);
});

test('an answer is given as soon as anything is recorded, and never names more than that', () => {
  const facts = fc.record({
    decidedBy: fc.option(fc.constantFrom(...DecidedBy.options)),
    decisionRule: fc.option(fc.constantFrom(...decisionRuleTerms.map(({ key }) => key))),
    decides: fc.constantFrom('', 'Über 500 €.'),
  });
  fc.assert(
    fc.property(facts, fc.constantFrom(null, office), (body, decider) => {
      const answer = whoDecides({ body, decider });
      const isBlank = body.decidedBy === null && body.decisionRule === null && body.decides === '';
      expect(answer.kind === 'unknown').toBe(isBlank);
      if ('decider' in answer && answer.decider !== null) expect(answer.decider).toBe(decider);
      if ('rule' in answer && answer.rule !== null) expect(answer.rule).toBe(body.decisionRule);
    }),
  );
});
