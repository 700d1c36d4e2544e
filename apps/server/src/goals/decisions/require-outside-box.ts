import type { DecisionId, VoiceId } from '@augenhoehe/domain/contract';
import { ProblemError } from '../../platform/http/problem-error.ts';
import type { Deciding } from './deciding.ts';
import { paperBoxOf } from './paper-box-store.ts';

/** @throws ProblemError 409 `in-paper-box` while a box with the voice's ballot waits */
export async function requireOutsideBox(
  { trx, neighbourhoodId }: Pick<Deciding, 'trx' | 'neighbourhoodId'>,
  { decisionId, voiceId }: { readonly decisionId: DecisionId; readonly voiceId: VoiceId },
): Promise<void> {
  const box = await paperBoxOf(trx, neighbourhoodId, decisionId);
  if (box?.voices.includes(voiceId) === true) throw new ProblemError(409, 'in-paper-box');
}
