import type { DecisionId } from '@augenhoehe/domain/contract';
import { dueNotices, type Notice } from '@augenhoehe/domain/goals';
import { insertMails } from '../../platform/mail/index.ts';
import type { Deciding } from './deciding.ts';
import { decisionAsItIs } from './known-decision.ts';
import { isOver } from './may-do.ts';
import { type NewNotice, noteNotices, recipientsOf } from './notice-store.ts';
import { readVotes } from './read-votes.ts';
import { votedIn } from './turnout.ts';

/** The kind of mail by which a voice is told. */
export const decisionMail = 'decision';

/**
 * Puts what is due into the outbox, once for each voice and notice. For the operator's view, which sees addresses.
 *
 * @param mails whether mails can be sent at all; else it is noted as told to nobody
 * @returns how many mails wait
 */
export async function tellVoices(
  deciding: Deciding,
  id: DecisionId,
  mails: boolean,
): Promise<number> {
  const { trx, neighbourhoodId, at, newId } = deciding;
  // Alone, so that what is told is told of the decision as it is.
  const known = await decisionAsItIs(deciding, { id, hold: 'alone' });
  if (known === null || known.decision.state !== 'open' || isOver(known.decision, at)) return 0;
  const { send, lapsed } = dueNotices(known.decision, at);
  const votes = await readVotes(deciding, known);
  const voted = new Set([...votedIn(votes), ...(votes.paperBox?.voices ?? [])]);
  const voices = known.voices.filter(({ struckReason }) => struckReason === null);
  const ids = voices.map((voice) => voice.id);
  const recipients = mails
    ? await recipientsOf(trx, neighbourhoodId, { decisionId: id, voices: ids })
    : [];
  const reached = new Set(recipients.map(({ voiceId }) => voiceId));
  function noted({ kind, isReminder }: Notice, isSent: boolean): NewNotice[] {
    return ids
      .filter((voiceId) => !isReminder || !voted.has(voiceId))
      .map((voiceId) => ({ voiceId, kind, mailed: isSent && reached.has(voiceId) }));
  }
  const notices = [
    ...send.flatMap((notice) => noted(notice, true)),
    ...lapsed.flatMap((notice) => noted(notice, false)),
  ];
  const fresh = await noteNotices(trx, neighbourhoodId, { decisionId: id, notices, at });
  const topics = new Map(send.map(({ kind, topic }) => [kind, topic]));
  const letters = fresh.flatMap(({ voiceId, kind }) => {
    const topic = topics.get(kind);
    if (topic === undefined) return [];
    return recipients
      .filter((recipient) => recipient.voiceId === voiceId)
      .map(({ personId }) => ({
        neighbourhoodId,
        id: newId(),
        kind: decisionMail,
        personId,
        details: { decisionId: id, voiceId, topic },
      }));
  });
  await insertMails(trx, letters, at);
  return letters.length;
}
