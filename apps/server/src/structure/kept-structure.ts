import { fold } from '@augenhoehe/domain/inventory';
import {
  WholeAcceptedWarning,
  WholeAgreement,
  WholeConfirmation,
  WholeConsent,
  WholeContribution,
  WholeCooperation,
  WholeExample,
  WholeLogo,
  WholeLogoImage,
  WholeParty,
  WholeReview,
  WholeRole,
  WholeTask,
  WholeVersion,
} from '@augenhoehe/domain/structure';
import { type KeptTable, keptTable } from '../platform/database/kept-table.ts';

/** The slice's tables, each after those it refers to. */
export const keptStructure: readonly KeptTable[] = [
  keptTable({
    name: 'cooperations',
    table: 'cooperation',
    order: ['id'],
    entry: WholeCooperation,
    derived: ['sort_key'],
    derive: ({ name }) => ({ sort_key: fold(name) }),
  }),
  keptTable({
    name: 'cooperationParties',
    table: 'cooperation_party',
    order: ['id'],
    entry: WholeParty,
  }),
  keptTable({
    name: 'cooperationReviews',
    table: 'cooperation_review',
    order: ['id'],
    entry: WholeReview,
  }),
  keptTable({ name: 'agreements', table: 'agreement', order: ['id'], entry: WholeAgreement }),
  keptTable({
    name: 'agreementVersions',
    table: 'agreement_version',
    order: ['id'],
    entry: WholeVersion,
    // A hundred pages each.
    atOnce: 20,
  }),
  keptTable({
    name: 'agreementConfirmations',
    table: 'agreement_confirmation',
    order: ['id'],
    entry: WholeConfirmation,
  }),
  keptTable({
    name: 'agreementContributions',
    table: 'agreement_contribution',
    order: ['id'],
    entry: WholeContribution,
  }),
  keptTable({
    name: 'examples',
    table: 'cooperation_example',
    order: ['id'],
    entry: WholeExample,
    // A file that is brought back publishes nothing by itself.
    derived: ['publication'],
    derive: () => ({ publication: null }),
  }),
  keptTable({
    name: 'exampleConsents',
    table: 'example_consent',
    order: ['id'],
    entry: WholeConsent,
  }),
  keptTable({ name: 'tasks', table: 'task', order: ['id'], entry: WholeTask }),
  keptTable({
    name: 'acceptedWarnings',
    table: 'accepted_warning',
    order: ['id'],
    entry: WholeAcceptedWarning,
  }),
  keptTable({
    name: 'logoImages',
    table: 'logo_image',
    order: ['digest'],
    entry: WholeLogoImage,
    // Up to three megabytes each.
    atOnce: 2,
  }),
  keptTable({ name: 'logos', table: 'logo', order: ['id'], entry: WholeLogo }),
  keptTable({ name: 'roles', table: 'role_assignment', order: ['id'], entry: WholeRole }),
];
