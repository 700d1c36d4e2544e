import type { DecisionDraft } from './decision-draft.ts';

type Rules = Pick<DecisionDraft, 'method' | 'secret' | 'voiceMode'>;

/** Whether it can be secret: consent lives on named objections, and some modes need to know whose ballot is whose. */
export function canBeSecret({ method, voiceMode }: Rules): boolean {
  return method !== 'consent' && (voiceMode === 'delegate' || voiceMode === 'person');
}

/** What does not go with the method or the mode is set back to what does. */
export function fitting(rules: Rules): Rules {
  const { method } = rules;
  const isScale = method === 'consensing' || method === 'score';
  const isUnfit =
    (rules.voiceMode === 'mean' && !isScale) ||
    (rules.voiceMode === 'double' && method !== 'yes_no');
  const voiceMode = isUnfit ? 'delegate' : rules.voiceMode;
  return { method, voiceMode, secret: rules.secret && canBeSecret({ ...rules, voiceMode }) };
}
