import type { ReplyOf } from '@augenhoehe/domain/contract';
import type {
  DigestFrequency,
  listMailChoices as listContract,
  lookAtMailChoice as lookContract,
} from '@augenhoehe/domain/notification';
import { hashLinkToken, isAddressProved, type Person } from '../access/index.ts';
import { ProblemError } from '../platform/http/problem-error.ts';
import type { Services } from '../platform/services.ts';
import { choicesOf, findChoice, saveChoice } from './choice-store.ts';

type ChoiceServices = Pick<Services, 'database' | 'mailer'>;

/** @throws ProblemError 410 `link-not-valid` */
export async function lookAtChoice(
  { database }: ChoiceServices,
  token: string,
): Promise<ReplyOf<typeof lookContract>> {
  const choice = await database.asOperator((trx) => findChoice(trx, hashLinkToken(token)));
  if (choice === undefined) throw new ProblemError(410, 'link-not-valid');
  const { neighbourhood, frequency } = choice;
  return { neighbourhood, frequency };
}

/** @throws ProblemError 410 `link-not-valid` */
export async function chooseByLink(
  { database }: ChoiceServices,
  token: string,
  frequency: DigestFrequency,
): Promise<void> {
  await database.asOperator(async (trx) => {
    const choice = await findChoice(trx, hashLinkToken(token));
    if (choice === undefined) throw new ProblemError(410, 'link-not-valid');
    await saveChoice(trx, choice, frequency);
  });
}

export async function listChoices(
  { database, mailer }: ChoiceServices,
  { id }: Person,
): Promise<ReplyOf<typeof listContract>> {
  return await database.asOperator(async (trx) => ({
    isAddressProved: await isAddressProved(trx, id),
    isMailConfigured: mailer.configured,
    choices: await choicesOf(trx, id),
  }));
}

/** @throws ProblemError 404 `no-such-neighbourhood`, also of one the person does not belong to */
export async function chooseAsPerson(
  { database }: ChoiceServices,
  { id }: Person,
  { slug, frequency }: { readonly slug: string; readonly frequency: DigestFrequency },
): Promise<void> {
  await database.asOperator(async (trx) => {
    const choices = await choicesOf(trx, id);
    const place = choices.find((choice) => choice.slug === slug);
    if (place === undefined) throw new ProblemError(404, 'no-such-neighbourhood');
    await saveChoice(trx, { neighbourhoodId: place.neighbourhoodId, personId: id }, frequency);
  });
}
