import { dayInGermany } from '@augenhoehe/domain/contract';
import { type ActorSheet, holdsOn, type SeatOfActor } from '@augenhoehe/domain/inventory';
import { useLingui } from '@lingui/react/macro';
import { useNow } from '../../app/use-now.ts';
import { FactGroup, Link } from '../../ui/index.ts';
import { bodyPath } from './body-paths.ts';
import { usePeriodWords } from './use-period-words.ts';
import './bodies.css';

interface ActorSeatsProps {
  readonly slug: string;
  readonly sheet: ActorSheet;
}

/** On an actor's sheet: the bodies in which it sits today, and that it is active in none. */
export function ActorSeats({ slug, sheet }: ActorSeatsProps) {
  const { t } = useLingui();
  const today = dayInGermany(useNow());
  const seats = sheet.seats.filter((seat) => holdsOn(seat, today));
  if (seats.length === 0) {
    return (
      <FactGroup title={t`Sitzt in`}>
        <p className="quiet">{t`Existiert, noch nicht aktiv: soweit erfasst in keinem Gremium`}</p>
      </FactGroup>
    );
  }
  return (
    <FactGroup title={t`Sitzt in`} count={seats.length}>
      <ul className="seats">
        {seats.map((seat) => (
          <ActorSeat key={seat.id} slug={slug} seat={seat} />
        ))}
      </ul>
    </FactGroup>
  );
}

function ActorSeat({ slug, seat }: { readonly slug: string; readonly seat: SeatOfActor }) {
  const period = usePeriodWords();
  const about = [seat.function, period(seat)].filter((words) => words !== '');
  return (
    <li>
      <span>
        <Link href={bodyPath(slug, seat.body.id)}>{seat.body.name}</Link>
        {about.length > 0 && <span className="quiet seat__words">{about.join(', ')}</span>}
      </span>
    </li>
  );
}
