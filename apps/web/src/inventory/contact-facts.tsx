import type { VisibleActor } from '@augenhoehe/domain/inventory';
import { Trans } from '@lingui/react/macro';
import { placePath } from '../app/place-path.ts';
import { Link } from '../ui/index.ts';

interface ContactFactsProps {
  readonly slug: string;
  readonly actor: VisibleActor;
}

/** Address, position and ways to reach an actor. */
export function ContactFacts({ slug, actor }: ContactFactsProps) {
  const { street, postalCode, city, position, phone, email, web } = actor;
  const place = [postalCode, city].filter((part) => part !== '').join(' ');
  return (
    <dl className="sheet__facts">
      {(street !== '' || place !== '') && (
        <div>
          <dt>
            <Trans>Adresse</Trans>
          </dt>
          <dd>
            {street}
            {street !== '' && place !== '' && ', '}
            {place}
          </dd>
        </div>
      )}
      {phone !== '' && (
        <div>
          <dt>
            <Trans>Telefon</Trans>
          </dt>
          <dd>
            <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>
          </dd>
        </div>
      )}
      {email !== '' && (
        <div>
          <dt>
            <Trans>E-Mail</Trans>
          </dt>
          <dd>
            <a href={`mailto:${email}`}>{email}</a>
          </dd>
        </div>
      )}
      {web !== '' && (
        <div>
          <dt>
            <Trans>Website</Trans>
          </dt>
          <dd>
            <a href={web} target="_blank" rel="noreferrer">
              {web.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')}
            </a>
          </dd>
        </div>
      )}
      {position !== null && (
        <div>
          <dt>
            <Trans>Lage</Trans>
          </dt>
          <dd className="num">
            {position.latitude.toFixed(5)}, {position.longitude.toFixed(5)}{' '}
            <Link className="no-print" href={`${placePath(slug, 'karte')}?spot=${actor.id}`}>
              <Trans>Auf der Karte zeigen</Trans>
            </Link>
          </dd>
        </div>
      )}
    </dl>
  );
}
