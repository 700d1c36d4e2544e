import type { PartyId } from '../../contract/index.ts';
import type { AgreementContent } from './agreement.ts';

/** The content after parties went into others: their passages go along, beside what those say themselves. */
export function moveContent(
  content: AgreementContent,
  into: ReadonlyMap<PartyId, PartyId>,
): AgreementContent {
  return {
    ...content,
    parts: content.parts.map((part) => {
      const byParty = new Map<PartyId, string[]>();
      for (const { partyId, text } of part.byParty) {
        const target = into.get(partyId) ?? partyId;
        byParty.set(target, [...(byParty.get(target) ?? []), text]);
      }
      return {
        ...part,
        byParty: [...byParty].map(([partyId, texts]) => ({
          partyId,
          text: [...new Set(texts)]
            .filter((text) => text !== '')
            .join(' · ')
            .slice(0, 2000),
        })),
      };
    }),
  };
}
