import type { ActorFacts } from './actor.ts';
import type { NameProfile } from './likeness-name.ts';
import { nameProfile } from './likeness-name.ts';
import type { WebPlace } from './likeness-signs.ts';
import { mailAddresses, phoneNumbers, streetAddress, webPlaces } from './likeness-signs.ts';

/** The facts by which an actor is recognised. */
export type Recognisable = Pick<
  ActorFacts,
  'name' | 'street' | 'postalCode' | 'city' | 'position' | 'phone' | 'email' | 'web'
>;

/** An actor prepared for comparison; preparing costs more than comparing. */
export interface LikenessProfile {
  readonly name: NameProfile;
  readonly street: string;
  readonly postalCode: string;
  readonly position: ActorFacts['position'];
  readonly phones: readonly string[];
  readonly mails: readonly string[];
  readonly webs: readonly WebPlace[];
}

export function likenessProfile(actor: Recognisable): LikenessProfile {
  return {
    name: nameProfile(actor.name),
    street: actor.street === '' ? '' : streetAddress(actor.street),
    postalCode: actor.postalCode.replace(/\D/g, ''),
    position: actor.position,
    phones: actor.phone === '' ? [] : phoneNumbers(actor.phone),
    mails: actor.email === '' ? [] : mailAddresses(actor.email),
    webs: actor.web === '' ? [] : webPlaces(actor.web),
  };
}
