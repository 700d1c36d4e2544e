import { bodyWarnings } from './body-warnings.ts';
import { cooperationWarnings } from './cooperation-warnings.ts';
import { type EarlyWarning, WarningKey } from './early-warning.ts';
import { handoverWarnings } from './handover-warnings.ts';
import { shareWarnings } from './share-warnings.ts';
import { waitingTaskWarnings } from './waiting-task-warnings.ts';
import type { KnownToRules, WarningRule } from './warning-rule.ts';

const rules: readonly WarningRule[] = [
  cooperationWarnings,
  handoverWarnings,
  bodyWarnings,
  waitingTaskWarnings,
  shareWarnings,
];

const dictionary = new Intl.Collator('de');

function nameOf({ subject }: EarlyWarning): string {
  return subject.kind === 'neighbourhood' ? '' : subject.name;
}

/** All that the rules find, in the order of the catalogue, then of the alphabet: nobody comes first for being worst. */
export function earlyWarnings(known: KnownToRules): EarlyWarning[] {
  const order = WarningKey.options;
  return rules
    .flatMap((rule) => rule(known))
    .toSorted(
      (a, b) =>
        order.indexOf(a.key) - order.indexOf(b.key) || dictionary.compare(nameOf(a), nameOf(b)),
    );
}
