import type { WarningEntry } from '@augenhoehe/domain/structure';
import { Link } from '../../ui/index.ts';
import { entryPath } from './warning-path.ts';

interface WarningEntriesProps {
  readonly slug: string;
  readonly entries: readonly WarningEntry[];
}

/** What a warning rests on, entry by entry. */
export function WarningEntries({ slug, entries }: WarningEntriesProps) {
  if (entries.length === 0) return null;
  return (
    <ul className="warning__entries small">
      {entries.map((entry) => {
        const path = entryPath(slug, entry);
        return (
          <li key={entry.id}>
            {path === null ? entry.name : <Link href={path}>{entry.name}</Link>}
          </li>
        );
      })}
    </ul>
  );
}
