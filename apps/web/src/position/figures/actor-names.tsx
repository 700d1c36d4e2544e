import { placePath } from '../../app/place-path.ts';
import { Link } from '../../ui/index.ts';
import { useFirstOf } from '../use-first-of.tsx';

interface ActorNamesProps {
  readonly slug: string;
  readonly label?: string;
  readonly actors: readonly { readonly id: string; readonly name: string }[];
}

const shownFirst = 24;

/** Actors by name, each a way to its sheet; very many only when asked for. */
export function ActorNames({ slug, label, actors }: ActorNamesProps) {
  const { shown, showAll } = useFirstOf(actors, shownFirst);
  if (actors.length === 0) return null;
  return (
    <>
      <ul className="actor-names" aria-label={label}>
        {shown.map(({ id, name }) => (
          <li key={id}>
            <Link href={placePath(slug, 'bestand', id)}>{name}</Link>
          </li>
        ))}
      </ul>
      {showAll}
    </>
  );
}
