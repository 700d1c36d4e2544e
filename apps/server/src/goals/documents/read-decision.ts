import {
  type ActorId,
  dayInGermany,
  type DecisionId,
  type Language,
} from '@augenhoehe/domain/contract';
import {
  BallotRemarks,
  BallotWay,
  type DecisionSheet as Shown,
  readRecord,
  refutedVoices,
  tally,
} from '@augenhoehe/domain/goals';
import { z } from 'zod';
import { actorNames, type Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { filled } from '../../structure/index.ts';
import { showDecision } from '../decisions/show-decision.ts';
import type {
  BallotNote,
  CountedDecision,
  DecisionSheet,
  ObjectionOnPaper,
  OutcomeOnPaper,
  VoiceOnPaper,
} from './decision-sheet.ts';
import { optionMarks } from './option-marks.ts';
import { recordWords } from './record-words.ts';
import { wayWords } from './way-words.ts';

function instant(at: string | null): Date | null {
  return at === null ? null : new Date(at);
}

/** Those whose ballots count, by the names of that day; a person with an organisation is named with it. */
async function voicesOf({ trx }: Work, { voices }: Shown): Promise<VoiceOnPaper[]> {
  const persons = voices.filter(({ kind }) => kind === 'person');
  const ids = persons.flatMap(({ actorId }): ActorId[] => (actorId === null ? [] : [actorId]));
  const names = await actorNames(trx, [...new Set(ids)]);
  return voices
    .filter(({ struckReason }) => struckReason === null)
    .map(({ id, kind, name, actorId, bank }) => ({
      id,
      name,
      belongsTo: kind === 'person' && actorId !== null ? (names.get(actorId) ?? '') : bank,
    }));
}

async function sheetOf(work: Work, shown: Shown): Promise<DecisionSheet> {
  const { paper } = shown;
  const { question, explanation, method, voiceMode, majority, base, quorum, secret } = paper;
  return {
    question,
    explanation,
    method,
    voiceMode,
    majority,
    base,
    quorum,
    isSecret: secret,
    options: paper.options.map(({ id, text, passive, sha256 }) => ({ id, text, passive, sha256 })),
    opensAt: instant(paper.opensAt),
    closesAt: instant(paper.closesAt),
    voices: await voicesOf(work, shown),
    place: work.place.name,
    day: dayInGermany(work.at),
  };
}

/**
 * What is printed before the count.
 *
 * @throws ProblemError 404 `no-such-decision`; 409 `not-open`
 */
export async function readDecisionSheet(work: Work, id: DecisionId): Promise<DecisionSheet> {
  const shown = await showDecision(work, id);
  if (shown.paper.state !== 'open') throw new ProblemError(409, 'not-open');
  return await sheetOf(work, shown);
}

/** What the published record tells of a ballot beside its values. */
const ToldBallots = z.object({
  ballots: z.array(
    z.looseObject({
      voice: z.string(),
      way: BallotWay.optional(),
      tacit: z.boolean().optional(),
      remarks: BallotRemarks.optional(),
    }),
  ),
});

function notesOf(record: unknown, { paper }: Shown, language: Language): BallotNote[] {
  const told = ToldBallots.safeParse(record);
  if (!told.success || paper.secret) return [];
  const marks = optionMarks(paper.options);
  const words = wayWords[language];
  return told.data.ballots.map(({ voice, way, tacit = false, remarks }) => {
    const reasons = Object.entries(remarks?.reasons ?? {}).map(([option, { reason, lowers }]) => {
      const mark = marks.get(option) ?? option;
      return lowers === ''
        ? `${mark}: ${reason}`
        : `${mark}: ${reason} ${filled(words.lowers, { lowers })}`;
    });
    const aim = remarks?.harmedAim ?? '';
    const harm = aim === '' ? [] : [filled(recordWords[language].harms, { aim })];
    return {
      voice,
      reason: [...reasons, ...harm].join('\n'),
      way: tacit ? words.tacit : way === undefined ? '' : words.ways[way],
    };
  });
}

function objectionsOf({ objections, voices }: Shown, language: Language): ObjectionOnPaper[] {
  const names = new Map(voices.map(({ id, name }) => [id, name]));
  const words = wayWords[language];
  return objections.map(({ voiceId, round, reason, harmedAim, state, testResult }) => ({
    round,
    voice: names.get(voiceId) ?? '',
    reason,
    harmedAim,
    fate: [words.fates[state], testResult].filter((text) => text !== '').join(': '),
  }));
}

function outcomeOf({ outcome }: Shown): OutcomeOnPaper | null {
  if (outcome === null) return null;
  const { statement, reason, dissent, followUps, reviewOn } = outcome;
  return {
    statement,
    againstCount: outcome.againstCount ? reason : '',
    dissent,
    followUps: followUps.map(({ words }) => words),
    reviewOn,
  };
}

/**
 * A closed decision with what came of it.
 *
 * @throws ProblemError 404 `no-such-decision`; 409 `no-result`
 */
export async function readCountedDecision(
  work: Work,
  id: DecisionId,
  language: Language,
): Promise<CountedDecision> {
  const shown = await showDecision(work, id);
  const { result, voices } = shown;
  if (result === null || result.isInterim) throw new ProblemError(409, 'no-result');
  const { outcome, winners, countedAt } = result;
  const { record } = readRecord(result.record);
  return {
    ...(await sheetOf(work, shown)),
    closedAt: new Date(countedAt),
    result: { outcome, winners },
    counted: record === null ? null : { record, tally: tally(record) },
    notes: notesOf(result.record, shown, language),
    refuted: refutedVoices(result.record),
    objections: objectionsOf(shown, language),
    struck: voices.flatMap(({ name, struckReason: reason }) =>
      reason === null ? [] : [{ name, reason }],
    ),
    outcome: outcomeOf(shown),
  };
}
