import type { AgreementContent } from '@augenhoehe/domain/structure';

/** How many parts still have proposed words in square brackets. */
export function unfilledParts({ parts }: Pick<AgreementContent, 'parts'>): number {
  return parts.filter(({ text, byParty }) =>
    [text, ...byParty.map((own) => own.text)].some((words) => /\[[^\]]+\]/.test(words)),
  ).length;
}
