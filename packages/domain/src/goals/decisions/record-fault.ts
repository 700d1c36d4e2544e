/** What is wrong at one place of a record; a program puts it into words. */
export type RecordFaultCode =
  | 'missing'
  | 'empty'
  | 'wrong-kind'
  | 'not-one-of'
  | 'too-small'
  | 'too-large'
  | 'too-long'
  | 'repeated-option'
  | 'no-option'
  | 'one-proposal'
  | 'no-passive-option'
  | 'several-passive-options'
  | 'repeated-voice'
  | 'organisation-has-a-voice'
  | 'no-organisation'
  | 'mode-without-sense'
  | 'weight-without-sense'
  | 'weights-too-large'
  | 'share-above-one'
  | 'share-of-none'
  | 'fewer-present-than-ballots'
  | 'more-present-than-entitled'
  | 'unknown-voice'
  | 'second-ballot'
  | 'unknown-option'
  | 'option-twice'
  | 'too-many-dots';

export interface RecordFault {
  readonly code: RecordFaultCode;
  /** Such as `['ballots', 2, 'values', 'A']`. */
  readonly path: readonly (string | number)[];
  readonly words: Readonly<Record<string, string | number>>;
}

export function fault(
  code: RecordFaultCode,
  path: RecordFault['path'],
  words: RecordFault['words'] = {},
): RecordFault {
  return { code, path, words };
}
