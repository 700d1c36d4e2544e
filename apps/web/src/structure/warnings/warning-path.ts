import type { EarlyWarning, WarningEntry, WarningSubject } from '@augenhoehe/domain/structure';
import { placePath } from '../../app/place-path.ts';
import { cooperationPath, reviewPath } from '../cooperations/cooperation-paths.ts';

function tasksPath(slug: string, search: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(search).toString();
  const page = placePath(slug, 'aufgaben');
  return query === '' ? page : `${page}?${query}`;
}

type NamedEntry = Exclude<WarningEntry | WarningSubject, { kind: 'neighbourhood' }>;

/** Where an entry is to be seen; a task has no page of its own. */
export function entryPath(slug: string, { kind, id }: NamedEntry): string | null {
  switch (kind) {
    case 'actor':
      return placePath(slug, 'bestand', id);
    case 'cooperation':
      return cooperationPath(slug, id);
    case 'body':
      return placePath(slug, 'gremien', id);
    case 'task':
      return null;
  }
}

function waitingTasksPath(slug: string, subject: WarningSubject, isLate: boolean): string {
  const context: Readonly<Record<string, string>> =
    subject.kind === 'neighbourhood' ? {} : { context: subject.id };
  return tasksPath(slug, isLate ? { ...context, due: 'overdue' } : { ...context, state: 'wanted' });
}

/**
 * Where the next step is taken.
 *
 * @param mayReview whether the reader can write a review
 */
export function nextStepPath(slug: string, warning: EarlyWarning, mayReview: boolean): string {
  const { subject } = warning;
  if (warning.key === 'w09') return waitingTasksPath(slug, subject, warning.overdue > 0);
  switch (subject.kind) {
    case 'neighbourhood':
      return tasksPath(slug, {});
    case 'actor':
      return warning.key === 'w05'
        ? placePath(slug, 'rollen')
        : tasksPath(slug, { owner: subject.id });
    case 'cooperation':
      return warning.key === 'w13' && mayReview
        ? reviewPath(slug, subject.id)
        : cooperationPath(slug, subject.id);
    case 'body':
      return warning.key === 'bodies-alike'
        ? placePath(slug, 'gremien', 'ueberschneidung')
        : placePath(slug, 'gremien', subject.id);
  }
}
