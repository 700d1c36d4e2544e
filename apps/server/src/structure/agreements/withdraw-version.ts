import type { AgreementId, BodyOf, ReplyOf } from '@augenhoehe/domain/contract';
import type { withdrawVersion as contract } from '@augenhoehe/domain/structure';
import type { Work } from '../../inventory/index.ts';
import { openScopedChange } from '../change.ts';
import { scopeOf } from '../scope.ts';
import { confirmationsOn, deleteConfirmations } from './confirmation-store.ts';
import { knownAgreement, requireMove, requireVersion } from './known-agreement.ts';
import { updateVersions } from './version-store.ts';

/** Words that were given on it lapse; the journal keeps them. */
export async function withdrawVersion(
  work: Work,
  id: AgreementId,
  { number }: BodyOf<typeof contract>,
): Promise<ReplyOf<typeof contract>> {
  const { trx, place, at } = work;
  const known = await knownAgreement(work, id);
  requireMove(known, 'withdraw-version');
  requireVersion(known, number);
  const { newest } = known;
  const changeSetId = await openScopedChange(scopeOf(work), {
    kind: 'agreement.version-withdrawn',
    params: { agreement: newest.content.title, number },
  });
  const words = await confirmationsOn(trx, place.neighbourhoodId, [newest.id]);
  await deleteConfirmations(
    trx,
    place.neighbourhoodId,
    words.map((word) => word.id),
  );
  await updateVersions(trx, place.neighbourhoodId, {
    versions: [{ ...newest, state: 'draft', openedAt: null }],
    at,
  });
  return { changeSetId };
}
