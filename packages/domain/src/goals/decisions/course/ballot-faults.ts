import { mostDotsOnOne } from '../dots.ts';
import { readRecord } from '../read-record.ts';
import type { RecordFault } from '../record-fault.ts';
import type { BallotRemarks } from './ballot.ts';
import type { Decision, DecisionVoice } from './decision.ts';
import { openRecord } from './record-of.ts';

interface Given {
  readonly state: 'voted' | 'abstained' | 'invalid';
  readonly values?: unknown;
  readonly remarks: BallotRemarks;
}

export type BallotFault =
  | { readonly code: RecordFault['code']; readonly path: RecordFault['path'] }
  | {
      readonly code:
        | 'objection-without-aim'
        | 'remarks-in-secret'
        | 'option-left-out'
        | 'too-many-dots-on-one';
      readonly path: RecordFault['path'];
    };

type Judged =
  | { readonly values: unknown; readonly faults: readonly [] }
  | { readonly values: null; readonly faults: readonly BallotFault[] };

function hasRemarks({ reasons, harmedAim }: BallotRemarks): boolean {
  return harmedAim !== '' || Object.keys(reasons).length > 0;
}

function isObjecting(values: unknown): boolean {
  if (typeof values !== 'object' || values === null) return false;
  return 'kind' in values && values.kind === 'objection';
}

function remarkFaults(secret: boolean, { values, remarks }: Given): BallotFault[] {
  if (secret && hasRemarks(remarks)) return [{ code: 'remarks-in-secret', path: ['remarks'] }];
  const isAimless = isObjecting(values) && remarks.harmedAim === '';
  return isAimless ? [{ code: 'objection-without-aim', path: ['remarks', 'harmedAim'] }] : [];
}

/** What a record may hold, though nobody may vote so. */
function ratingFaults({ method, options }: Decision, { state, values }: Given): BallotFault[] {
  if (state !== 'voted' || typeof values !== 'object' || values === null) return [];
  const given = new Map<string, unknown>(Object.entries(values));
  const isRated = method === 'consensing' || method === 'score';
  return options.flatMap(({ id }): BallotFault[] => {
    const path = ['values', id];
    if (isRated && !given.has(id)) return [{ code: 'option-left-out', path }];
    const isTooMany = method === 'dots' && Number(given.get(id)) > mostDotsOnOne;
    return isTooMany ? [{ code: 'too-many-dots-on-one', path }] : [];
  });
}

/**
 * What a ballot says, or what is wrong with it; paths begin within the ballot.
 *
 * @throws Error where the decision itself contradicts itself, which what was opened cannot
 */
export function judgeBallot(decision: Decision, voice: DecisionVoice, given: Given): Judged {
  const { state, values } = given;
  // Who else votes, and what makes a majority, is nothing that a ballot could contradict.
  const asked = { ...decision, voiceMode: 'person', base: 'yes_no' } as const;
  const ballot = { voice: voice.id, state, ...(state === 'voted' ? { values } : {}) };
  const { record, faults } = readRecord(
    openRecord({ decision: asked, voices: [voice], ballots: [ballot] }),
  );
  const found: BallotFault[] = faults
    .filter(({ path }) => path[0] === 'ballots')
    .map(({ code, path }) => ({ code, path: path.slice(2) }));
  found.push(...remarkFaults(decision.secret, given), ...ratingFaults(decision, given));
  if (found.length > 0) return { values: null, faults: found };
  if (record === null) throw new Error(`No ballot on ${decision.id} can be read.`);
  const [read] = record.ballots;
  return { values: read?.state === 'voted' ? read.values : undefined, faults: [] };
}
