import type { CooperationSheet, Review } from '@augenhoehe/domain/structure';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useListWords } from '../../app/use-list-words.ts';

/** What a review found, in a sentence or two: how many expectations came true, and who gives more. */
export function useReviewSentences(): (review: Review, sheet: CooperationSheet) => string {
  const { t } = useLingui();
  const inOneList = useListWords();
  return (review, { parties }) => {
    const said = review.parties.filter(({ outcome }) => outcome !== null).length;
    const met = review.parties.filter(({ outcome }) => outcome === 'met').length;
    const givers = review.parties
      .filter(({ balance }) => balance === 'gives-more')
      .flatMap(({ partyId }) => parties.find(({ id }) => id === partyId)?.actor.name ?? []);
    const outcomes =
      said === 0
        ? t`Zu den Erwartungen hat noch niemand etwas gesagt.`
        : t`Von ${plural(said, { one: 'einer Erwartung', other: '# Erwartungen' })} ${plural(met, { 0: 'ist keine', one: 'ist eine', other: 'sind #' })} ganz eingetreten.`;
    if (givers.length === 0) return outcomes;
    const names = inOneList(givers);
    return `${outcomes} ${t`Gibt mehr, als zurückkommt: ${names}.`}`;
  };
}
