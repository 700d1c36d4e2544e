import type { AgreementState, VersionState } from './agreement.ts';

/** What somebody wants to do with an agreement as a whole. */
export type AgreementMove =
  | 'edit-draft'
  | 'open-version'
  | 'withdraw-version'
  | 'amend'
  | 'suspend'
  | 'resume'
  | 'end'
  | 'archive'
  | 'remove';

interface Stand {
  readonly state: AgreementState;
  readonly archived: boolean;
  /** Of the newest version. */
  readonly newest: VersionState;
}

/**
 * What can be done now. An agreement that was in force is never removed; while a version waits for confirmation its words
 * stand, and while one is drafted no second one is.
 */
export function movesOf({ state, archived, newest }: Stand): AgreementMove[] {
  if (archived) return [];
  if (state === 'ended') return ['archive'];
  const onVersion: AgreementMove[] =
    newest === 'draft'
      ? ['edit-draft', 'open-version']
      : newest === 'open'
        ? ['withdraw-version']
        : ['amend'];
  if (state === 'draft') return [...onVersion, 'remove'];
  return state === 'suspended' ? ['resume', 'end'] : [...onVersion, 'suspend', 'end'];
}
