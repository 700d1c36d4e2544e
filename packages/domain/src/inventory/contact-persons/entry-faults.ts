import type { ConsentChannel, Gathering, LegalGround } from './contact-person.ts';

/** What is wrong with which field of a request, as the interface has words for. */
interface FieldFault {
  readonly field: string;
  readonly fault: 'too_small' | 'name-or-duty' | 'day-in-future';
}

interface GivenBasis {
  readonly ground: LegalGround;
  readonly consent?:
    | { readonly wording: string; readonly channel: ConsentChannel; readonly givenOn: string }
    | null
    | undefined;
}

/** A consent must be on record or come along, and nobody consents in the future. */
export function basisFaults(
  { ground, consent }: GivenBasis,
  { today, path, isOnRecord }: { today: string; path: string; isOnRecord: boolean },
): FieldFault[] {
  if (ground === 'consent' && !isOnRecord && (consent === null || consent === undefined))
    return [{ field: `${path}consent.wording`, fault: 'too_small' }];
  if (consent !== null && consent !== undefined && consent.givenOn > today)
    return [{ field: `${path}consent.givenOn`, fault: 'day-in-future' }];
  return [];
}

interface Entry {
  readonly facts: { readonly name?: string | undefined; readonly duty?: string | undefined };
  readonly basis: GivenBasis;
  readonly gathered: Gathering;
  readonly source?: string | undefined;
}

/** A name or a function is needed; and where a named person’s data come from (Art. 14 (2) f DSGVO). */
export function entryFaults(
  { facts, basis, gathered, source = '' }: Entry,
  today: string,
): FieldFault[] {
  const { name = '', duty = '' } = facts;
  const faults = basisFaults(basis, { today, path: 'basis.', isOnRecord: false });
  if (name === '' && duty === '') faults.unshift({ field: 'facts.name', fault: 'name-or-duty' });
  if (name !== '' && gathered === 'elsewhere' && source === '')
    faults.push({ field: 'source', fault: 'too_small' });
  return faults;
}
