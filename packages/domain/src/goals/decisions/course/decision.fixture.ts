import { BallotId, VoiceId } from '../../../contract/index.ts';
import type { Ballot } from './ballot.ts';
import { Decision, DecisionVoice } from './decision.ts';

const id = '00000000-0000-4000-8000-000000000001';

/** An open decision that is as ordinary as can be, but for what a test says. */
export function decisionWith(parts: Readonly<Record<string, unknown>> = {}): Decision {
  return Decision.parse({
    id,
    question: 'Womit fangen wir an?',
    explanation: '',
    method: 'yes_no',
    options: [{ id: 'A', text: 'Beleuchtung verbessern', detail: '', passive: false }],
    majority: null,
    base: 'yes_no',
    quorum: null,
    voiceMode: 'person',
    secret: false,
    resultsHidden: true,
    lateJoiners: false,
    proxiesPerHolder: 1,
    silenceIsConsent: false,
    bodyId: null,
    cooperationId: null,
    goalId: null,
    electorate: [],
    state: 'open',
    opensAt: '2026-11-01T10:00:00.000Z',
    closesAt: '2026-11-11T10:00:00.000Z',
    version: 1,
    textVersion: 1,
    phase: null,
    round: 0,
    stateReason: '',
    formerTexts: [],
    events: [],
    outcome: null,
    createdAt: '2026-11-01T09:00:00.000Z',
    updatedAt: '2026-11-01T09:00:00.000Z',
    ...parts,
  });
}

export function voiceId(at: number): VoiceId {
  return VoiceId.parse(`00000000-0000-4000-8000-1${String(at).padStart(11, '0')}`);
}

export function voiceWith(at: number, parts: Readonly<Record<string, unknown>> = {}) {
  return DecisionVoice.parse({
    id: voiceId(at),
    decisionId: id,
    kind: 'person',
    actorId: null,
    name: `Stimme ${at}`,
    bank: '',
    present: false,
    struckReason: null,
    joinedLate: false,
    ...parts,
  });
}

/** A ballot of the first voice for Yes, but for what a test says. */
export function ballotWith(number: number, parts: Partial<Ballot>): Ballot {
  return {
    id: BallotId.parse(voiceId(1000 + number)),
    decisionId: decisionWith().id,
    voiceId: voiceId(1),
    number,
    textVersion: 1,
    round: 0,
    state: 'voted',
    values: 'yes',
    remarks: { reasons: {}, harmedAim: '' },
    way: 'account',
    holderId: null,
    personId: null,
    standing: 'counts',
    castAt: '2026-11-02T10:00:00.000Z',
    ...parts,
  };
}
