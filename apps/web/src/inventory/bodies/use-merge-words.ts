import { decisionRuleTerms, termLabel } from '@augenhoehe/domain/catalogue';
import type { MergeObjection, MergeReason } from '@augenhoehe/domain/inventory';
import { useLingui } from '@lingui/react/macro';
import { useListWords } from '../../app/use-list-words.ts';
import { useTerms } from '../use-terms.ts';
import { useVisibilityWords } from '../use-visibility-words.ts';
import { decidedByNames } from './body-words.ts';

/** What speaks for one body in the place of two, in a sentence. */
export function useMergeReasonWords(): (reason: MergeReason) => string {
  const { t } = useLingui();
  const terms = useTerms();
  const inOneList = useListWords();
  return (reason) => {
    switch (reason.kind) {
      case 'members':
        return t`${reason.shared} von ${reason.smaller} Mitgliedern des kleineren sitzen auch im größeren.`;
      case 'fields': {
        const fields = inOneList(reason.fields.map(terms.field));
        return t`Beide arbeiten an: ${fields}.`;
      }
      case 'type': {
        const type = terms.shortType(reason.type);
        return t`Beide sind von derselben Art: ${type}.`;
      }
      case 'rhythm': {
        const [first, second] = reason.meetings;
        return first === second
          ? t`Beide treffen sich ${first}-mal im Jahr.`
          : t`Sie treffen sich ähnlich oft: ${first}-mal und ${second}-mal im Jahr.`;
      }
    }
  };
}

type Names = readonly [string, string];
type Told<Kind extends MergeObjection['kind']> = Extract<MergeObjection, { kind: Kind }>;

/** What the one does otherwise than the other. */
function useDifferenceWords([a, b]: Names) {
  const { t, i18n } = useLingui();
  const terms = useTerms();
  const levels = useVisibilityWords();
  const admissions = { open: t`offen`, closed: t`geschlossen` };

  function each<Value>([first, second]: readonly [Value, Value], words: (value: Value) => string) {
    return t`„${a}“: ${words(first)}, „${b}“: ${words(second)}.`;
  }

  return (objection: Told<'decided-by' | 'rule' | 'admission' | 'visibility'>): string => {
    switch (objection.kind) {
      case 'decided-by': {
        const who = each(objection.by, (by) => i18n._(decidedByNames[by]));
        return t`Es entscheidet nicht dieselbe Stelle. ${who}`;
      }
      case 'rule': {
        const rules = each(objection.rules, (rule) =>
          termLabel(decisionRuleTerms, rule, terms.language),
        );
        return t`Sie entscheiden nach verschiedenen Regeln. ${rules}`;
      }
      case 'admission': {
        const open = each(objection.admissions, (admission) => admissions[admission]);
        return t`Nur eines ist offen für Neue. ${open}`;
      }
      case 'visibility': {
        const seen = each(objection.levels, levels.name);
        return t`Sie sind nicht für dieselben sichtbar. ${seen}`;
      }
    }
  };
}

/** What speaks against it, in a sentence. */
export function useMergeObjectionWords(names: Names): (objection: MergeObjection) => string {
  const { t } = useLingui();
  const difference = useDifferenceWords(names);
  const [a, b] = names;

  function basis([first, second]: Names): string {
    const known = [
      { name: a, words: first },
      { name: b, words: second },
    ].filter(({ words }) => words !== '');
    return known.map(({ name, words }) => t`„${name}“ beruht auf: ${words}.`).join(' ');
  }

  return (objection) => {
    switch (objection.kind) {
      case 'basis':
        return basis(objection.bases);
      case 'chair':
        return t`Jedes hat seine eigene Leitung.`;
      case 'rhythm': {
        const [first, second] = objection.meetings;
        return t`Sie treffen sich verschieden oft: ${first}-mal und ${second}-mal im Jahr.`;
      }
      case 'size':
        return t`Zusammen wären es ${objection.members} Mitglieder, viele für eine Arbeitsgruppe.`;
      case 'members': {
        const [first, second] = objection.only;
        return t`Nur in „${a}“ sitzen ${first}, nur in „${b}“ ${second}.`;
      }
      case 'decided-by':
      case 'rule':
      case 'admission':
      case 'visibility':
        return difference(objection);
    }
  };
}
