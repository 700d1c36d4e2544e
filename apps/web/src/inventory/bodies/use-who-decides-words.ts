import { decisionRuleTerms, termLabel } from '@augenhoehe/domain/catalogue';
import { type BodyRow, whoDecides, type WhoDecides } from '@augenhoehe/domain/inventory';
import { useLingui } from '@lingui/react/macro';
import { useLanguage } from '../../app/use-language.ts';
import { rulePhrases } from './rule-phrases.ts';

type Known = Pick<BodyRow, 'decidedBy' | 'decisionRule' | 'decides' | 'decider'>;
type ByRule = Extract<WhoDecides, { kind: 'actor' | 'others' }>;

interface WhoDecidesWords {
  readonly sentence: string;
  readonly isKnown: boolean;
}

/** „Wer entscheidet das?“, answered in one sentence as far as it is recorded. */
export function useWhoDecidesWords(): (known: Known) => WhoDecidesWords {
  const { t, i18n } = useLingui();
  const language = useLanguage();

  function by(rule: string): string {
    const phrase = rulePhrases[rule];
    return phrase === undefined ? termLabel(decisionRuleTerms, rule, language) : i18n._(phrase);
  }

  function byOneAlone({ decider, rule }: ByRule): string {
    if (decider === null)
      return t`Eine Stelle entscheidet allein; welche, ist noch nicht festgehalten.`;
    const { name } = decider;
    if (rule === null) return t`${name} entscheidet allein.`;
    return t`${name} entscheidet allein; das Gremium bildet sich vorher ${by(rule)} eine Meinung.`;
  }

  function byOthers({ decider, rule }: ByRule): string {
    const who = decider?.name ?? null;
    if (who === null) {
      return rule === null
        ? t`Das Gremium empfiehlt; wer entscheidet, ist noch nicht festgehalten.`
        : t`Das Gremium empfiehlt ${by(rule)}; wer entscheidet, ist noch nicht festgehalten.`;
    }
    return rule === null
      ? t`Das Gremium empfiehlt; ${who} entscheidet.`
      : t`Das Gremium empfiehlt ${by(rule)}; ${who} entscheidet.`;
  }

  function sentenceOf(answer: WhoDecides): string {
    switch (answer.kind) {
      case 'unknown':
        return t`Wer hier entscheidet, ist noch nicht festgehalten.`;
      case 'own-words':
        return answer.words;
      case 'rule-only':
        return t`Entschieden wird ${by(answer.rule)}; von wem, ist noch nicht festgehalten.`;
      case 'responsible':
        return t`Wer für eine Sache zuständig ist, entscheidet sie allein, in einem vereinbarten Rahmen.`;
      case 'contradictory':
        return t`Das ist widersprüchlich festgehalten: Das Gremium soll selbst entscheiden, berät aber nach seiner Regel nur.`;
      case 'body':
        return answer.rule === null
          ? t`Das Gremium entscheidet selbst; wie, ist noch nicht festgehalten.`
          : t`Das Gremium entscheidet selbst, ${by(answer.rule)}.`;
      case 'actor':
        return byOneAlone(answer);
      case 'others':
        return byOthers(answer);
    }
  }

  return (known) => {
    const answer = whoDecides({ body: known, decider: known.decider });
    return { sentence: sentenceOf(answer), isKnown: answer.kind !== 'unknown' };
  };
}
