import type { Language } from '@augenhoehe/domain/contract';
import { composeMail } from './compose-mail.ts';
import type { Mail } from './mailer.ts';

/** What a letter says in one language. */
interface LinkWords {
  readonly subject: string;
  /** Plain text; each becomes a paragraph. */
  readonly paragraphs: readonly string[];
  /** Says where the link leads. */
  readonly action: string;
  readonly closing: readonly string[];
}

/** To whom, and what differs from letter to letter. */
export interface LinkAddressee {
  readonly to: string;
  readonly url: string;
  readonly language: Language;
}

/** A letter that is there for its one link. */
export function composeLinkMail(
  { action, ...rest }: LinkWords,
  { to, url, language }: LinkAddressee,
): Mail {
  return composeMail({ ...rest, to, language, action: { label: action, url } });
}
