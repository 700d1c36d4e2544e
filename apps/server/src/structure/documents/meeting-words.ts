import type { Language } from '@augenhoehe/domain/contract';

/** What minutes and records of decisions say alike. */
interface MeetingWords {
  readonly body: string;
  readonly day: string;
  readonly rhythm: string;
  readonly present: string;
  readonly who: string;
  readonly function: string;
  readonly standIn: string;
  readonly vacant: string;
  readonly guests: string;
  readonly openDay: string;
  readonly placeAndDay: string;
  readonly name: string;
  readonly signature: string;
}

export const meetingWords: Readonly<Record<Language, MeetingWords>> = {
  de: {
    body: 'Gremium',
    day: 'Tag',
    rhythm: 'Trifft sich',
    present: 'Da',
    who: 'Wer',
    function: 'Funktion',
    standIn: 'Vertreten durch',
    vacant: 'unbesetzt',
    guests: 'Gäste',
    openDay: '__________',
    placeAndDay: 'Ort, Tag',
    name: 'Name',
    signature: 'Unterschrift',
  },
  en: {
    body: 'Body',
    day: 'Day',
    rhythm: 'Meets',
    present: 'Present',
    who: 'Who',
    function: 'Function',
    standIn: 'Represented by',
    vacant: 'vacant',
    guests: 'Guests',
    openDay: '__________',
    placeAndDay: 'Place, day',
    name: 'Name',
    signature: 'Signature',
  },
};
