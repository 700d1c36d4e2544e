import { contributionFormTerms } from '@augenhoehe/domain/catalogue';
import {
  AgreementForm,
  AgreementMatter,
  ContributionState,
  PartKey,
} from '@augenhoehe/domain/structure';
import fc from 'fast-check';
import { nastyText } from './nasty-actors.ts';
import { day, instant, sorted, stamps, uuid } from './values.ts';

const agreement = fc.record({
  id: uuid,
  form: fc.constantFrom(...AgreementForm.options),
  state: fc.constantFrom('draft', 'in-force', 'suspended', 'ended'),
  stateReason: nastyText(100),
  stateUntil: fc.option(day),
  handover: fc.array(
    fc.record({ text: nastyText(100).map((text) => `Punkt ${text}`.trim()), done: fc.boolean() }),
    { maxLength: 3 },
  ),
  archived: fc.constant(false),
  ...stamps,
});

const content = fc.record({
  title: nastyText(100).map((title) => `Vereinbarung ${title}`.trim()),
  language: fc.constantFrom('de', 'en'),
  matters: fc.subarray(AgreementMatter.options),
  parts: fc
    .subarray(PartKey.options, { maxLength: 4 })
    .chain((keys) =>
      fc.tuple(...keys.map((key) => nastyText(400).map((text) => ({ key, text, byParty: [] })))),
    ),
  startsOn: fc.constant(null),
  endsOn: fc.option(day),
  reviewOn: fc.option(day),
});

const version = fc.record({
  id: uuid,
  number: fc.constant(1),
  state: fc.constantFrom('draft', 'open', 'in-force'),
  content,
  reason: nastyText(100),
  openedAt: fc.option(instant),
  inForceOn: fc.option(day),
  ...stamps,
});

const confirmation = fc.record({
  id: uuid,
  answer: fc.constantFrom('confirmed', 'declined'),
  name: nastyText(60).map((name) => `Leitung ${name}`.trim()),
  function: nastyText(60).map((duty) => `Vorstand ${duty}`.trim()),
  reason: nastyText(100).map((reason) => `Weil ${reason}`.trim()),
  way: fc.constantFrom('account', 'link', 'paper', 'oral', 'carried'),
  personId: fc.constant(null),
  witness: nastyText(60).map((witness) => `Verwaltung ${witness}`.trim()),
  givenOn: day,
  ...stamps,
});

const contribution = fc.record({
  id: uuid,
  form: fc.constantFrom(...contributionFormTerms.map(({ key }) => key)),
  what: nastyText(100).map((what) => `Beitrag ${what}`.trim()),
  amount: nastyText(60),
  dueOn: fc.option(day),
  state: fc.constantFrom(...ContributionState.options),
  givenOn: fc.option(day),
  note: nastyText(100),
  ...stamps,
});

interface WithParty {
  readonly id: string;
  readonly cooperationId: string;
}

/** An agreement for some of the cooperations in which somebody takes part, with a word and a promise. */
export function agreementsAmong(parties: readonly WithParty[]) {
  return fc
    .tuple(
      ...parties.map(({ id: partyId, cooperationId }) =>
        fc
          .tuple(agreement, version, confirmation, contribution)
          .map(([facts, first, word, promise]) => ({
            agreement: { ...facts, cooperationId },
            version: { ...first, agreementId: facts.id },
            confirmation: { ...word, versionId: first.id, partyId },
            contribution: { ...promise, agreementId: facts.id, partyId },
          })),
      ),
    )
    .map((all) => ({
      agreements: sorted(
        all.map((each) => each.agreement),
        ({ id }) => id,
      ),
      agreementVersions: sorted(
        all.map((each) => each.version),
        ({ id }) => id,
      ),
      agreementConfirmations: sorted(
        all.map((each) => each.confirmation),
        ({ id }) => id,
      ),
      agreementContributions: sorted(
        all.map((each) => each.contribution),
        ({ id }) => id,
      ),
    }));
}
