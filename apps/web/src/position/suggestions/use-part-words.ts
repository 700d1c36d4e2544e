import type { SuggestionPart } from '@augenhoehe/domain/position';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useAreaNames, useTerms } from '../../inventory/index.ts';
import { useListWords } from '../../app/use-list-words.ts';

/** What a part of the points stands for. */
export function usePartWords(slug: string): (part: SuggestionPart) => string {
  const { t } = useLingui();
  const terms = useTerms();
  const areaName = useAreaNames(slug);
  const list = useListWords();
  const netWords = useNetPartWords();
  return (part) => {
    if (!hasFacts(part)) return netWords(part);
    switch (part.kind) {
      case 'complement': {
        const count = part.supports.length + part.receives.length;
        return t`${plural(count, { one: '# Bedarf wird gedeckt', other: '# Bedarfe werden gedeckt' })}`;
      }
      case 'scarce':
        return t`Selten im Quartier: ${list(part.resources.map(terms.resource))}`;
      case 'targets':
        return t`Gemeinsame Zielgruppe: ${list(part.targetGroups.map(terms.target))}`;
      case 'fields':
        return t`Gemeinsames Handlungsfeld: ${list(part.fields.map(terms.field))}`;
      case 'area':
        return t`Gleiches Gebiet: ${areaName(part.areaId)}`;
      case 'body':
        return t`Sitzen beide in: ${list(part.bodies.map(({ name }) => name))}`;
    }
  };
}

const kindsWithFacts = ['complement', 'scarce', 'targets', 'fields', 'area', 'body'] as const;
type PartWithFacts = Extract<SuggestionPart, { kind: (typeof kindsWithFacts)[number] }>;
type PlainPart = Exclude<SuggestionPart, PartWithFacts>;

function hasFacts(part: SuggestionPart): part is PartWithFacts {
  return kindsWithFacts.some((kind) => kind === part.kind);
}

function useNetPartWords(): (part: PlainPart) => string {
  const { t } = useLingui();
  return (part) => {
    switch (part.kind) {
      case 'mutual':
        return t`Beide geben und beide bekommen etwas`;
      case 'acquainted':
        return t`Man kennt sich schon`;
      case 'common-partner':
        return t`Jemand kennt beide und kann vermitteln`;
      case 'shortens':
        return t`Verkürzt den Weg zueinander von ${part.steps} Schritten auf einen`;
      case 'connects':
        return t`Verbindet zwei, zwischen denen noch kein Weg besteht`;
      case 'other-field':
        return t`Arbeitet in anderen Handlungsfeldern`;
      case 'other-group':
        return t`Gehört zu einer anderen Akteursgruppe`;
    }
  };
}
