import { type BodyOf, LogoId, type ReplyOf } from '@augenhoehe/domain/contract';
import type {
  describeLogo as describing,
  Logo,
  LogoImage,
  removeLogo as removing,
  setLogo as setting,
} from '@augenhoehe/domain/structure';
import { requireUnchanged, type Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { openChange } from '../change.ts';
import { deleteLogo, insertLogo, keepLogoImage, lockLogo, updateLogo } from './logo-store.ts';

type Changeable = Pick<Logo, 'alternative'> & { readonly image: string | null };

interface NewLogo extends Pick<BodyOf<typeof setting>, 'alternative' | 'was'> {
  readonly image: Omit<LogoImage, 'createdAt'>;
}

/** @throws ProblemError 409 `changed-meanwhile` where another picture has come since */
export async function setLogo(
  work: Work,
  { image, alternative, was }: NewLogo,
): Promise<ReplyOf<typeof setting>> {
  const { trx, place, at, newId } = work;
  const { neighbourhoodId } = place;
  const present = await lockLogo(trx, neighbourhoodId);
  requireUnchanged<Changeable, 'image'>(['image'], {
    stored: { image: present?.image ?? null, alternative: null },
    changes: { image: image.digest },
    was: { image: was },
  });
  const changeSetId = await openChange(work, { kind: 'logo.set', params: {} });
  await keepLogoImage(trx, neighbourhoodId, { image, at });
  const look = { image: image.digest, alternative, updated_at: at };
  if (present !== undefined) {
    await updateLogo(trx, neighbourhoodId, look);
  } else {
    const id = LogoId.parse(newId());
    const row = { ...look, neighbourhood_id: neighbourhoodId, id, created_at: at };
    if (!(await insertLogo(trx, row))) throw new ProblemError(409, 'changed-meanwhile');
  }
  return { changeSetId };
}

/** @throws ProblemError 404 `no-such-logo`; 409 `changed-meanwhile` */
export async function describeLogo(
  work: Work,
  { alternative, was }: BodyOf<typeof describing>,
): Promise<ReplyOf<typeof describing>> {
  const present = await lockLogo(work.trx, work.place.neighbourhoodId);
  if (present === undefined) throw new ProblemError(404, 'no-such-logo');
  requireUnchanged<Changeable, 'alternative'>(['alternative'], {
    stored: present,
    changes: { alternative },
    was: { alternative: was },
  });
  const changeSetId = await openChange(work, { kind: 'logo.described', params: {} });
  await updateLogo(work.trx, work.place.neighbourhoodId, { alternative, updated_at: work.at });
  return { changeSetId };
}

/** @throws ProblemError 404 `no-such-logo` */
export async function removeLogo(work: Work): Promise<ReplyOf<typeof removing>> {
  const { trx, place } = work;
  if ((await lockLogo(trx, place.neighbourhoodId)) === undefined) {
    throw new ProblemError(404, 'no-such-logo');
  }
  const changeSetId = await openChange(work, { kind: 'logo.removed', params: {} });
  await deleteLogo(trx, place.neighbourhoodId);
  return { changeSetId };
}
