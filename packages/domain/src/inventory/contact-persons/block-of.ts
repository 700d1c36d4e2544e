import { daysAfter } from '../../contract/index.ts';
import type { ContactPerson } from './contact-person.ts';

/** Why and since when an entry is out of use. */
export interface Block {
  readonly reason: 'objection' | 'withdrawal';
  readonly on: string;
}

/** An objection, or a withdrawn consent that nothing has taken the place of, puts an entry out of use. */
export function blockOf({
  objectedOn,
  ground,
  consent,
}: Pick<ContactPerson, 'objectedOn' | 'ground' | 'consent'>): Block | null {
  if (objectedOn !== null) return { reason: 'objection', on: objectedOn };
  const withdrawnOn = ground === 'consent' ? (consent?.withdrawnOn ?? null) : null;
  return withdrawnOn === null ? null : { reason: 'withdrawal', on: withdrawnOn };
}

/** By when an entry out of use is to be deleted or made anonymous: „without delay“, here 14 days. */
export function eraseBy({ on }: Block): string {
  return daysAfter(on, 14);
}
