import { type CooperationSheet, type Review, removeReview } from '@augenhoehe/domain/structure';
import { Trans, useLingui } from '@lingui/react/macro';
import { Ellipsis, Pencil, Trash2 } from 'lucide-react';
import { useNavigate } from '@tanstack/react-router';
import { call } from '../../app/api.ts';
import { dayInWords } from '../../app/age-in-words.ts';
import { useLanguage } from '../../app/use-language.ts';
import { NotOnPaper, useChangeTold } from '../../inventory/index.ts';
import { FactGroup, IconButton, Menu } from '../../ui/index.ts';
import { reviewPath } from './cooperation-paths.ts';
import { ReviewTable } from './review-table.tsx';
import { useReviewSentences } from './use-review-sentences.ts';

interface ReviewsPartProps {
  readonly slug: string;
  readonly sheet: CooperationSheet;
}

/** What reviews set beside the expectations, the latest first. */
export function ReviewsPart({ slug, sheet }: ReviewsPartProps) {
  const { t } = useLingui();
  const { reviews } = sheet;
  if (reviews.length === 0) {
    return (
      <FactGroup title={t`Rückblicke`}>
        <NotOnPaper />
        <p className="quiet">
          <Trans>Noch keiner. Ein Rückblick stellt jede Erwartung neben das, was kam.</Trans>
        </p>
      </FactGroup>
    );
  }
  return (
    <FactGroup title={t`Rückblicke`} count={reviews.length}>
      {reviews.map((review) => (
        <ReviewEntry key={review.id} slug={slug} sheet={sheet} review={review} />
      ))}
    </FactGroup>
  );
}

interface ReviewEntryProps extends ReviewsPartProps {
  readonly review: Review;
}

function ReviewEntry({ slug, sheet, review }: ReviewEntryProps) {
  const language = useLanguage();
  const sentences = useReviewSentences();
  const day = dayInWords(review.heldOn, language);
  return (
    <section className="review" aria-label={day}>
      <div className="review__head">
        <h3>{day}</h3>
        {sheet.can.edit && <ReviewMenu slug={slug} sheet={sheet} review={review} />}
      </div>
      {review.summary !== '' && <p className="sheet__prose">{review.summary}</p>}
      <p>{sentences(review, sheet)}</p>
      <ReviewTable sheet={sheet} review={review} />
    </section>
  );
}

function ReviewMenu({ slug, sheet, review }: ReviewEntryProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const language = useLanguage();
  const { tell, refuse } = useChangeTold(slug);
  const day = dayInWords(review.heldOn, language);
  const { id } = sheet.cooperation;

  async function remove(): Promise<void> {
    try {
      const params = { slug, cooperationId: id, reviewId: review.id };
      const reply = await call(removeReview, { params });
      await tell(reply.changeSetId, t`Rückblick entfernt: ${day}`);
    } catch (error) {
      refuse(error);
    }
  }

  return (
    <span className="no-print">
      <Menu
        label={t`Rückblick vom ${day}`}
        trigger={<IconButton icon={Ellipsis} tone="quiet" label={t`Rückblick vom ${day}`} />}
        groups={[
          {
            key: 'review',
            entries: [
              {
                key: 'edit',
                label: t`Ändern`,
                icon: Pencil,
                onAction: () => void navigate({ href: reviewPath(slug, id, review.id) }),
              },
              {
                key: 'remove',
                label: t`Irrtümlich eingetragen: entfernen`,
                icon: Trash2,
                tone: 'attention',
                onAction: () => void remove(),
              },
            ],
          },
        ]}
      />
    </span>
  );
}
