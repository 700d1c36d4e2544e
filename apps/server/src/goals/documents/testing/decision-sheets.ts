import { createHash } from 'node:crypto';
import { type DecisionMethod, readRecord, tally } from '@augenhoehe/domain/goals';
import type { CountedDecision, DecisionSheet } from '../decision-sheet.ts';

interface Parts {
  readonly method: DecisionMethod;
  readonly names: readonly string[];
  /** In every field that takes so much. */
  readonly text: string;
  readonly optionCount?: number;
  readonly isSecret?: boolean;
}

const ofOneProposal: readonly DecisionMethod[] = ['yes_no', 'consent', 'gradients'];

/** A decision to be printed, with the names and the text in all its places. */
export function decisionSheet({
  method,
  names,
  text,
  optionCount = 3,
  isSecret = false,
}: Parts): DecisionSheet {
  const count = ofOneProposal.includes(method) ? 1 : optionCount;
  return {
    question: text.slice(0, 500),
    explanation: text,
    method,
    options: Array.from({ length: count }, (_, at) => ({
      id: `o${at}`,
      text: text.slice(0, 300),
      passive: method === 'consensing' && at === count - 1,
      sha256: createHash('sha256').update(`${text}${at}`).digest('hex'),
    })),
    isSecret,
    voiceMode: 'person',
    majority: null,
    base: 'yes_no',
    quorum: { num: 1, den: 2 },
    opensAt: new Date('2026-11-20T08:00:00Z'),
    closesAt: new Date('2026-11-27T17:00:00Z'),
    voices: names.map((name, at) => ({ id: `v${at}`, name, belongsTo: text.slice(0, 200) })),
    place: text,
    day: '2026-11-23',
  };
}

function valuesOf(method: DecisionMethod, ids: readonly string[], at: number): unknown {
  switch (method) {
    case 'yes_no':
      return ['no', 'yes', 'yes'][at % 3];
    case 'consent':
      return { kind: 'consent_with_concern', reason: 'Es darf nicht zu laut werden.' };
    case 'gradients':
      return (at % 3) + 1;
    case 'consensing':
      return Object.fromEntries(ids.map((id, option) => [id, (at + option * 3) % 11]));
    case 'score':
      return Object.fromEntries(ids.map((id, option) => [id, (at + option) % 6]));
    case 'dots':
      return Object.fromEntries(ids.slice(0, 2).map((id) => [id, (at % 4) + 1]));
    case 'approval':
      return ids.filter((_, option) => (at + option) % 2 === 0);
    case 'schulze':
      return [...ids.slice(at % ids.length), ...ids.slice(0, at % ids.length)].map((id) => [id]);
  }
}

/** The same after it was counted: the last but one abstained, the last sent no ballot. */
export function countedDecision(parts: Parts): CountedDecision {
  const sheet = decisionSheet(parts);
  const { text, method, names } = parts;
  const ids = sheet.options.map(({ id }) => id);
  const { record, faults } = readRecord({
    format: 'augenhoehe-decision/1',
    question: sheet.question,
    method,
    options: sheet.options.map(({ id, text: said, passive }) =>
      passive ? { id, text: said, passive } : { id, text: said },
    ),
    quorum: { num: 1, den: 2 },
    voiceMode: sheet.voiceMode,
    entitled: sheet.voices.map(({ id }) => ({ voice: id })),
    ballots: sheet.voices
      .slice(0, -1)
      .map(({ id }, at) =>
        at === names.length - 2
          ? { voice: id, state: 'abstained' }
          : { voice: id, state: 'voted', values: valuesOf(method, ids, at) },
      ),
  });
  if (record === null) throw new Error(`Refused: ${JSON.stringify(faults)}`);
  return {
    ...sheet,
    closedAt: new Date('2026-11-27T17:00:02Z'),
    result: tally(record),
    counted: { record, tally: tally(record) },
    notes: sheet.voices.slice(0, 3).map(({ id }) => ({ voice: id, reason: text, way: text })),
    refuted: new Set(),
    objections: sheet.voices.slice(0, 2).map(({ name }, at) => ({
      round: 1,
      voice: name,
      reason: text,
      harmedAim: text,
      fate: at === 0 ? text : '',
    })),
    struck: [{ name: names[0] ?? '', reason: text }],
    outcome: {
      statement: text,
      againstCount: text,
      dissent: text,
      followUps: [text],
      reviewOn: '2027-05-01',
    },
  };
}
