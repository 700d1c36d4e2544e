import type { WrittenBody } from './body-draft.ts';

export interface BodyFieldsProps {
  readonly slug: string;
  /** Before the names of the fields, as the request has them. */
  readonly prefix: string;
  readonly facts: WrittenBody;
  readonly onChange: (changes: Partial<WrittenBody>) => void;
}
