import type { EarlyWarning } from '@augenhoehe/domain/structure';

/** Tells a warning from all others of a list. */
export function warningKeyOf({ key, subject }: EarlyWarning): string {
  return subject.kind === 'neighbourhood' ? key : `${key} ${subject.id}`;
}
