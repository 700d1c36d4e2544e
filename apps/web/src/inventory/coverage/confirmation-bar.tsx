import type { Confirmation } from '@augenhoehe/domain/inventory';
import { useLingui } from '@lingui/react/macro';
import { placePath } from '../../app/place-path.ts';
import { Link } from '../../ui/index.ts';

type Part = Exclude<keyof Confirmation, 'actors'>;

/** The parts of a confirmation in words, with the list that each of them leads to. */
export function useConfirmationParts(): readonly { part: Part; label: string; age: string }[] {
  const { t } = useLingui();
  return [
    { part: 'byActor', label: t`von den Akteuren selbst`, age: 'fresh' },
    { part: 'byCoordination', label: t`von der Koordination`, age: 'fresh' },
    { part: 'stale', label: t`vor mehr als 12 Monaten`, age: 'stale' },
    { part: 'unconfirmed', label: t`noch nicht bestätigt`, age: 'unconfirmed' },
  ];
}

interface ConfirmationBarProps {
  readonly slug: string;
  readonly confirmation: Confirmation;
}

/** The four parts side by side, each with its number in words below. */
export function ConfirmationBar({ slug, confirmation }: ConfirmationBarProps) {
  const parts = useConfirmationParts();
  return (
    <>
      <div className="confirmation-bar" aria-hidden="true">
        {parts
          .filter(({ part }) => confirmation[part] > 0)
          .map(({ part }) => (
            <span
              key={part}
              className={`confirmation-bar__part confirmation--${part}`}
              style={{ flexGrow: confirmation[part] }}
            />
          ))}
      </div>
      <ul className="confirmation-legend">
        {parts.map(({ part, label, age }) => (
          <li key={part}>
            <span className={`confirmation-legend__dot confirmation--${part}`} />
            <Link href={`${placePath(slug, 'bestand')}?age=${age}`}>
              <b className="num">{confirmation[part]}</b> {label}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
