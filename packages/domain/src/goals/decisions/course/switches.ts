import type { DecisionOption, DecisionRules } from './decision.ts';
import { canonicalJson } from './record-of.ts';

type Settings = DecisionRules & { readonly options: readonly DecisionOption[] };

type Setting = keyof Settings;

/** What can be switched one way only after the first ballot, and which way. */
const oneWay: Readonly<Partial<Record<Setting, (was: Settings, is: Settings) => boolean>>> = {
  resultsHidden: (was, is) => is.resultsHidden && !was.resultsHidden,
  proxiesPerHolder: (was, is) => is.proxiesPerHolder > was.proxiesPerHolder,
  lateJoiners: (was, is) => is.lateJoiners && !was.lateJoiners,
};

function isSame(a: unknown, b: unknown): boolean {
  return canonicalJson(a) === canonicalJson(b);
}

const settings: readonly Setting[] = [
  'question',
  'explanation',
  'method',
  'options',
  'majority',
  'base',
  'quorum',
  'voiceMode',
  'secret',
  'resultsHidden',
  'lateJoiners',
  'proxiesPerHolder',
  'silenceIsConsent',
  'bodyId',
  'cooperationId',
  'goalId',
];

/**
 * What cannot be changed any more once somebody has voted. Words are corrected as a new version instead, and the time
 * box is only ever extended.
 */
export function refusedSwitches(was: Settings, is: Settings): Setting[] {
  return settings.filter(
    (setting) => !isSame(was[setting], is[setting]) && oneWay[setting]?.(was, is) !== true,
  );
}
