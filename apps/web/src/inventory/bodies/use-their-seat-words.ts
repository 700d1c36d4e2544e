import { SeatFacts } from '@augenhoehe/domain/inventory';
import { useLingui } from '@lingui/react/macro';
import { useBodyDifferenceWords } from '../history/use-body-difference-words.ts';
import { seatFactNames } from './body-words.ts';

/** What of a seat stands otherwise by now, as „Mandat: …“. */
export function useTheirSeatWords(slug: string): (was: SeatFacts, now: SeatFacts) => string[] {
  const { t, i18n } = useLingui();
  const { ofSeat } = useBodyDifferenceWords(slug);
  return (was, now) =>
    SeatFacts.keyof()
      .options.filter((fact) => was[fact] !== now[fact])
      .map((fact) => {
        const name = i18n._(seatFactNames[fact]);
        const words = ofSeat(fact, now) || t`nichts`;
        return `${name}: ${words}`;
      });
}
