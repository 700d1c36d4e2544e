import type { SearchFact, SearchMatch } from '@augenhoehe/domain/inventory';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useAreaNames } from '../use-area-names.ts';
import { type Terms, useTerms } from '../use-terms.ts';

const factLabels: Readonly<Record<SearchFact, MessageDescriptor>> = {
  name: msg`Name`,
  type: msg`Art`,
  group: msg`Gruppe`,
  area: msg`Gebiet`,
  fields: msg`Handlungsfeld`,
  targetGroups: msg`Zielgruppe`,
  offers: msg`Bietet`,
  offersText: msg`Bietet, in eigenen Worten`,
  needs: msg`Braucht`,
  needsText: msg`Braucht, in eigenen Worten`,
  address: msg`Anschrift`,
  reach: msg`Erreichbar über`,
  contactPerson: msg`Ansprechperson`,
  mandate: msg`Auftrag`,
  strengths: msg`Stärken`,
  limits: msg`Grenzen`,
  tags: msg`Schlagwort`,
  notes: msg`Notizen`,
};

const termOf: Partial<Readonly<Record<SearchFact, (terms: Terms) => (key: string) => string>>> = {
  type: (terms) => terms.type,
  group: (terms) => terms.group,
  fields: (terms) => terms.field,
  targetGroups: (terms) => terms.target,
  offers: (terms) => terms.resource,
  needs: (terms) => terms.resource,
};

export interface MatchWords {
  /** „Bietet“ */
  readonly label: string;
  /** What is there, in the words of the interface or the actor's own. */
  readonly text: string;
}

/** Why somebody was found, in words. */
export function useMatchWords(slug: string): (match: SearchMatch) => MatchWords {
  const { i18n } = useLingui();
  const terms = useTerms();
  const areaName = useAreaNames(slug);

  function textOf({ fact, key, text }: SearchMatch): string {
    if (key === null) return text;
    if (fact === 'area') return areaName(key);
    return termOf[fact]?.(terms)(key) ?? key;
  }

  return (match) => ({ label: i18n._(factLabels[match.fact]), text: textOf(match) });
}
