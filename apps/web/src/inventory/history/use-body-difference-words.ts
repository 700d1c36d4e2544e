import { decisionRuleTerms, termLabel } from '@augenhoehe/domain/catalogue';
import type { BodyFactName, BodyFacts } from '@augenhoehe/domain/inventory';
import { useLingui } from '@lingui/react/macro';
import { useTerms } from '../use-terms.ts';
import { useVisibilityWords } from '../use-visibility-words.ts';

/** A fact of a body in the reader's words; empty where it is not known. */
export function useBodyDifferenceWords(): (fact: BodyFactName, body: BodyFacts) => string {
  const { t } = useLingui();
  const terms = useTerms();
  const levels = useVisibilityWords();
  const admissions = { open: t`offen`, closed: t`geschlossen` };
  const named: Readonly<Partial<Record<BodyFactName, (body: BodyFacts) => string>>> = {
    type: ({ type }) => terms.shortType(type),
    decisionRule: ({ decisionRule }) =>
      decisionRule === null ? '' : termLabel(decisionRuleTerms, decisionRule, terms.language),
    admission: ({ admission }) => (admission === null ? '' : admissions[admission]),
    visibility: ({ visibility }) => levels.name(visibility),
  };
  return (fact, body) => named[fact]?.(body) ?? String(body[fact] ?? '');
}
