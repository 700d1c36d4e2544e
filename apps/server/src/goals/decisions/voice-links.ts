import type { BodyOf, DecisionId, ReplyOf, VoiceId } from '@augenhoehe/domain/contract';
import type {
  makeVoiceLinks as making,
  revokeVoiceLink as revoking,
} from '@augenhoehe/domain/goals';
import {
  hashLinkToken,
  mailsByPerson,
  mailsToAddress,
  type Place,
  readSecret,
  spend,
  spendOrRefuse,
} from '../../access/index.ts';
import { inPlace, type Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { insertMails } from '../../platform/mail/index.ts';
import type { Services } from '../../platform/services.ts';
import { openChange } from '../change.ts';
import { ballotLink, ballotToken, linkFoundUntil } from './ballot-link.ts';
import { heldWithin } from './change-voices.ts';
import { voiceOf } from './known-decision.ts';
import { deleteLinks, putLinks } from './link-store.ts';
import { decisionMail } from './tell-voices.ts';

type Wanted = NonNullable<BodyOf<typeof making>['voices']>;

/** Those that may be mailed: what is too much for one person or address is handed over instead. */
async function mailable(services: Services, { person }: Place, wanted: Wanted) {
  const mailed = new Set<VoiceId>();
  if (!services.mailer.configured) return mailed;
  for (const { voiceId, email } of wanted) {
    if (email === null) continue;
    await spendOrRefuse(services, mailsByPerson, person.id);
    if (await spend(services, mailsToAddress, email)) mailed.add(voiceId);
  }
  return mailed;
}

/**
 * Links by which voices vote without an account, for as long as the decision goes on.
 *
 * @throws ProblemError 404 `no-such-decision`, `no-such-voice`; 409 `voice-struck`, `decision-closed`;
 *   429 `too-many-requests`
 */
export async function makeVoiceLinks(
  services: Services,
  place: Place,
  { decisionId, voices }: BodyOf<typeof making> & { readonly decisionId: DecisionId },
): Promise<ReplyOf<typeof making>> {
  const mailed = await mailable(services, place, voices ?? []);
  const secret = await readSecret(services.config);
  return await inPlace(services, place, async (work) => {
    const { trx, at, newId } = work;
    const { neighbourhoodId } = place;
    const known = await heldWithin(work, decisionId);
    const standing = known.voices.filter(({ struckReason }) => struckReason === null);
    const wanted: Wanted = voices ?? standing.map(({ id }) => ({ voiceId: id, email: null }));
    const expiresAt = new Date(known.decision.closesAt ?? at);
    const foundUntil = linkFoundUntil(expiresAt);
    const made = wanted.map(({ voiceId, email }) => {
      const { name, struckReason } = voiceOf(known, voiceId);
      if (struckReason !== null) throw new ProblemError(409, 'voice-struck');
      const id = newId();
      const token = ballotToken(secret, id);
      return {
        id,
        voiceId,
        name,
        email,
        token,
        tokenHash: hashLinkToken(token),
        expiresAt: foundUntil,
      };
    });
    const changeSetId = await openChange(work, {
      kind: 'decision.links-made',
      params: { decision: known.decision.question, count: made.length },
    });
    await putLinks(trx, neighbourhoodId, { decisionId, links: made });
    const letters = made
      .filter(({ voiceId }) => mailed.has(voiceId))
      .map(({ voiceId }) => ({
        neighbourhoodId,
        id: newId(),
        kind: decisionMail,
        personId: null,
        details: { decisionId, voiceId, topic: 'opened' },
      }));
    await insertMails(trx, letters, at);
    return {
      changeSetId,
      links: made.map(({ voiceId, name, token }) => ({
        voiceId,
        name,
        link: ballotLink(services.config, token),
      })),
      mailed: letters.length,
      expiresAt: expiresAt.toISOString(),
    };
  });
}

/** @throws ProblemError 404 `no-such-link`, `no-such-voice` */
export async function revokeVoiceLink(
  work: Work,
  { decisionId, voiceId }: { readonly decisionId: DecisionId; readonly voiceId: VoiceId },
): Promise<ReplyOf<typeof revoking>> {
  const { trx, place } = work;
  const known = await heldWithin(work, decisionId);
  const { name } = voiceOf(known, voiceId);
  const changeSetId = await openChange(work, {
    kind: 'decision.link-revoked',
    params: { decision: known.decision.question, voice: name },
  });
  const gone = await deleteLinks(trx, place.neighbourhoodId, { decisionId, voices: [voiceId] });
  if (gone === 0) throw new ProblemError(404, 'no-such-link');
  return { changeSetId };
}
