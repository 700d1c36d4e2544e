import fc from 'fast-check';
import { nastyText } from './nasty-actors.ts';
import { instant, uuid } from './values.ts';

const scenarioStep = fc.oneof(
  fc.record({
    kind: fc.constant('add-tie'),
    tie: uuid,
    from: uuid,
    to: uuid,
    type: fc.constant('austausch'),
    level: fc.constantFrom(1, 2, 3, 4, 5),
  }),
  fc.record({ kind: fc.constant('change-level'), tie: uuid, level: fc.constantFrom(1, 5) }),
  fc.record({ kind: fc.constant('end-tie'), tie: uuid }),
  fc.record({ kind: fc.constant('remove-actor'), actor: uuid }),
);

/** Scenarios with steps of every kind. */
export const wholeScenarios = fc.uniqueArray(
  fc.record({
    id: uuid,
    name: nastyText(60).map((name) => `Szenario ${name}`.trim()),
    text: nastyText(100).map((text) => text.trim()),
    steps: fc.array(scenarioStep, { maxLength: 3 }),
    isShared: fc.boolean(),
    personId: uuid,
    createdAt: instant,
  }),
  { maxLength: 3, selector: ({ id }) => id },
);
