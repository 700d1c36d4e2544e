import { dayInGermany } from '@augenhoehe/domain/contract';
import { type Goal, isReviewDue } from '@augenhoehe/domain/goals';
import { useLingui } from '@lingui/react/macro';
import { CalendarClock } from 'lucide-react';
import { dayInWords } from '../../app/age-in-words.ts';
import { useLanguage } from '../../app/use-language.ts';
import { useNow } from '../../app/use-now.ts';
import { Tag } from '../../ui/index.ts';

/** That nobody has looked at a goal although the day has passed. */
export function ReviewTag({ goal }: { readonly goal: Pick<Goal, 'state' | 'reviewOn'> }) {
  const { t } = useLingui();
  const language = useLanguage();
  const today = dayInGermany(useNow());
  if (!isReviewDue(goal, today) || goal.reviewOn === null) return null;
  const day = dayInWords(goal.reviewOn, language);
  return <Tag tone="attention" icon={CalendarClock}>{t`Überprüfung überfällig seit ${day}`}</Tag>;
}
