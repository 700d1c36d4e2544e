import { mostDots } from './dots.ts';
import { hasOneProposal } from './one-proposal.ts';
import type { BallotValues, DecisionMethod, DecisionRecord } from './record.ts';
import { fault, type RecordFault } from './record-fault.ts';
import { takingPart, turnoutOf } from './turnout.ts';
import { voicesOf } from './voice.ts';

/** Of all voices together, so that their power can be counted. */
export const mostWeight = 10_000;

const onScale: readonly DecisionMethod[] = ['consensing', 'score'];

/** What contradicts itself in a record whose shape is right. */
export function recordFaults(record: DecisionRecord): RecordFault[] {
  return [
    ...optionFaults(record),
    ...modeFaults(record),
    ...voiceFaults(record),
    ...shareFaults(record),
    ...ballotFaults(record),
    ...choiceFaults(record),
  ];
}

/** Each but the first of what stands there twice. */
function repeated(ids: readonly (string | undefined)[]): { at: number; id: string }[] {
  const seen = new Set<string>();
  return ids.flatMap((id, at) => {
    if (id === undefined) return [];
    if (seen.has(id)) return [{ at, id }];
    seen.add(id);
    return [];
  });
}

function optionFaults({ method, options }: DecisionRecord): RecordFault[] {
  const passive = options.filter((option) => option.passive === true).length;
  const faults = repeated(options.map(({ id }) => id)).map(({ at, id }) =>
    fault('repeated-option', ['options', at, 'id'], { id }),
  );
  if (hasOneProposal(method)) {
    if (options.length > 1) faults.push(fault('one-proposal', ['options', 1]));
  } else if (options.length === 0) faults.push(fault('no-option', ['options']));
  if (method === 'consensing' && passive === 0)
    faults.push(fault('no-passive-option', ['options']));
  if (passive > 1) faults.push(fault('several-passive-options', ['options']));
  return faults;
}

function modeFaults({ method, voiceMode, entitled }: DecisionRecord): RecordFault[] {
  const isSensible =
    (voiceMode !== 'double' || method === 'yes_no') &&
    (voiceMode !== 'mean' || onScale.includes(method));
  if (!isSensible) return [fault('mode-without-sense', ['voiceMode'], { mode: voiceMode, method })];
  const areNamed = entitled.some(({ organisation }) => organisation !== undefined);
  if (voiceMode !== 'double' || entitled.length === 0 || areNamed) return [];
  return [fault('no-organisation', ['entitled', 0, 'organisation'])];
}

function voiceFaults({ voiceMode, entitled }: DecisionRecord): RecordFault[] {
  const faults = repeated(entitled.map(({ voice }) => voice)).map(({ at, id }) =>
    fault('repeated-voice', ['entitled', at, 'voice'], { id }),
  );
  if (voiceMode === 'delegate') {
    for (const { at, id } of repeated(entitled.map(({ organisation }) => organisation))) {
      faults.push(fault('organisation-has-a-voice', ['entitled', at, 'organisation'], { id }));
    }
  }
  const weighted = entitled.findIndex(({ weight = 1 }) => weight !== 1);
  if (weighted !== -1 && (voiceMode === 'mean' || voiceMode === 'double')) {
    faults.push(fault('weight-without-sense', ['entitled', weighted, 'weight']));
  }
  const weight = entitled.reduce((sum, voice) => sum + (voice.weight ?? 1), 0);
  if (weighted !== -1 && weight > mostWeight) {
    faults.push(fault('weights-too-large', ['entitled'], { most: mostWeight }));
  }
  return faults;
}

function shareFaults(record: DecisionRecord): RecordFault[] {
  const { majority, quorum, base, present, entitled, ballots } = record;
  const faults: RecordFault[] = [];
  if (majority?.num === 0) faults.push(fault('share-of-none', ['majority', 'num']));
  for (const [name, share] of Object.entries({ majority, quorum })) {
    if (share !== undefined && share.num > share.den) faults.push(fault('share-above-one', [name]));
  }
  if (present === undefined) {
    if (base === 'entitled_present') faults.push(fault('missing', ['present']));
    return faults;
  }
  const turnout = turnoutOf(voicesOf<unknown>(entitled, ballots));
  if (present < takingPart(turnout)) {
    faults.push(fault('fewer-present-than-ballots', ['present'], { ballots: takingPart(turnout) }));
  }
  if (present > turnout.entitled) {
    faults.push(fault('more-present-than-entitled', ['present'], { entitled: turnout.entitled }));
  }
  return faults;
}

function ballotFaults({ entitled, ballots }: DecisionRecord): RecordFault[] {
  const known = new Set(entitled.map(({ voice }) => voice));
  const unknown = ballots.flatMap(({ voice }, at) =>
    known.has(voice) ? [] : [fault('unknown-voice', ['ballots', at, 'voice'], { id: voice })],
  );
  const second = repeated(ballots.map(({ voice }) => voice)).map(({ at, id }) =>
    fault('second-ballot', ['ballots', at, 'voice'], { id }),
  );
  return [...unknown, ...second];
}

interface Chosen {
  readonly path: RecordFault['path'];
  readonly id: string;
}

/** What ballots say about options. */
function choiceFaults(record: DecisionRecord): RecordFault[] {
  const known = new Set(record.options.map(({ id }) => id));
  return record.ballots.flatMap((ballot, at) => {
    if (ballot.state !== 'voted') return [];
    const path = ['ballots', at, 'values'];
    const chosen = chosenIn(ballot.values, path);
    const faults = chosen
      .filter(({ id }) => !known.has(id))
      .map((choice) => fault('unknown-option', choice.path, { id: choice.id }));
    for (const twice of repeated(chosen.map(({ id }) => id))) {
      faults.push(fault('option-twice', chosen[twice.at]?.path ?? path, { id: twice.id }));
    }
    if (record.method === 'dots' && dotsOf(ballot.values) > mostDots) {
      faults.push(fault('too-many-dots', path, { most: mostDots }));
    }
    return faults;
  });
}

function chosenIn(values: BallotValues, path: RecordFault['path']): Chosen[] {
  if (Array.isArray(values)) {
    return values.flatMap((item, at) =>
      typeof item === 'string'
        ? [{ id: item, path: [...path, at] }]
        : chosenIn(item, [...path, at]),
    );
  }
  if (typeof values !== 'object' || 'kind' in values) return [];
  return Object.keys(values).map((id) => ({ id, path: [...path, id] }));
}

function dotsOf(values: BallotValues): number {
  if (typeof values !== 'object') return 0;
  return Object.values(values).reduce<number>(
    (sum, dots) => (typeof dots === 'number' ? sum + dots : sum),
    0,
  );
}
