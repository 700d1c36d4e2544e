import { type ActorId, dayInGermany, type Language } from '@augenhoehe/domain/contract';
import { proposeLetter } from '@augenhoehe/domain/structure';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { LetterProps } from '../../app/place-parts.ts';
import { type Draft, useDraft } from '../../app/use-draft.ts';
import { useNow } from '../../app/use-now.ts';
import { usePlace } from '../../app/use-place.ts';
import { actorQuery } from '../../inventory/index.ts';
import { LetterDraft } from './letter-draft.ts';

interface DraftedLetter {
  readonly to: { readonly id: ActorId; readonly name: string };
  readonly draft: Draft<LetterDraft>;
}

/** What was written so far, or words to begin with. */
export function useLetterDraft(
  { slug, actorId, approach }: LetterProps,
  language: Language,
): DraftedLetter {
  const place = usePlace(slug);
  const { actor } = useSuspenseQuery(actorQuery(slug, actorId)).data;
  const proposed = proposeLetter({
    sender: {
      name: approach?.onBehalfOf ?? place.member.actorName ?? place.name,
      city: place.city,
    },
    recipient: actor,
    reason: approach?.reason ?? '',
    benefit: approach?.benefitForThem ?? '',
    neighbourhood: place.name,
    day: dayInGermany(useNow()),
    language,
  });
  const name = ['letter', slug, actorId, approach?.id ?? '', language].join('.');
  return { to: actor, draft: useDraft(name, LetterDraft, proposed) };
}
