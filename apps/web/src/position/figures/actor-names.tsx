import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { placePath } from '../../app/place-path.ts';
import { Button, Link } from '../../ui/index.ts';

interface ActorNamesProps {
  readonly slug: string;
  readonly label?: string;
  readonly actors: readonly { readonly id: string; readonly name: string }[];
}

const shownFirst = 24;

/** Actors by name, each a way to its sheet; very many only when asked for. */
export function ActorNames({ slug, label, actors }: ActorNamesProps) {
  const { t } = useLingui();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? actors : actors.slice(0, shownFirst);
  const { length } = actors;
  if (length === 0) return null;
  return (
    <>
      <ul className="actor-names" aria-label={label}>
        {shown.map(({ id, name }) => (
          <li key={id}>
            <Link href={placePath(slug, 'bestand', id)}>{name}</Link>
          </li>
        ))}
      </ul>
      {shown.length < length && (
        <Button variant="plain" size="small" onPress={() => setWhole(true)}>
          {t`Alle ${length} zeigen`}
        </Button>
      )}
    </>
  );
}
