import type { SuggestionPart } from '@augenhoehe/domain/position';
import { useLingui } from '@lingui/react/macro';
import { useTerms } from '../../inventory/index.ts';
import { useListWords } from '../../app/use-list-words.ts';

/** Why two could work together, in a sentence or two, seen from `me`. */
export function useReasonSentence(): (me: string, parts: readonly SuggestionPart[]) => string {
  const { t } = useLingui();
  const terms = useTerms();
  const list = useListWords();

  function complement(
    me: string,
    supports: readonly string[],
    receives: readonly string[],
  ): string {
    const given = list(supports.map(terms.resource));
    const wanted = list(receives.map(terms.resource));
    if (receives.length === 0) return t`Bietet ${given}; das sucht ${me}.`;
    if (supports.length === 0) return t`Sucht ${wanted}; das bietet ${me}.`;
    return t`Bietet ${given}; das sucht ${me}. Sucht ${wanted}; das bietet ${me}.`;
  }

  function common(targetGroups: readonly string[], fields: readonly string[]): string {
    const people = list(targetGroups.map(terms.target));
    const work = list(fields.map(terms.field));
    if (fields.length === 0) return t`Gemeinsame Zielgruppe: ${people}.`;
    if (targetGroups.length === 0) return t`Gemeinsames Handlungsfeld: ${work}.`;
    return t`Gemeinsame Zielgruppe: ${people}. Gemeinsames Handlungsfeld: ${work}.`;
  }

  return (me, parts) => {
    const giving = parts.find((part) => part.kind === 'complement');
    const people = parts.find((part) => part.kind === 'targets')?.targetGroups ?? [];
    const fields = parts.find((part) => part.kind === 'fields')?.fields ?? [];
    return [
      ...(giving === undefined ? [] : [complement(me, giving.supports, giving.receives)]),
      ...(people.length + fields.length === 0 ? [] : [common(people, fields)]),
    ].join(' ');
  };
}
