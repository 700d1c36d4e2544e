import type { Language } from '@augenhoehe/domain/contract';
import { type DigestItem, digestParts } from '@augenhoehe/domain/notification';
import { composeMail, type Mail } from '../../platform/mail/index.ts';
import { dayInMail, digestWords } from './digest-words.ts';

interface Digest {
  readonly to: string;
  readonly language: Language;
  readonly neighbourhood: string;
  /** The neighbourhood's own address. */
  readonly url: string;
  readonly items: readonly DigestItem[];
  readonly today: string;
  /** Where to choose how often mails come. */
  readonly choiceUrl: string;
  /** What a mail program calls to stop them, RFC 8058. */
  readonly unsubscribeUrl: string;
}

/** The week, or the day, for one person in one neighbourhood. */
export function digestMail(digest: Digest): Mail {
  const { language, neighbourhood, url, items, today, unsubscribeUrl } = digest;
  const words = digestWords[language];
  const mustCount = items.filter(({ urgency }) => urgency === 'must').length;
  return composeMail({
    to: digest.to,
    language,
    subject: words.subject(neighbourhood, mustCount),
    paragraphs: [words.greeting, words.intro(neighbourhood)],
    parts: digestParts(items).map((part) => ({
      heading: words.headings[part.urgency],
      lines: part.items.map((item) => ({
        label: words.lines[item.kind](item, dayInMail(item.day, today, language)),
        url: `${url}/${item.path}`,
      })),
      note: part.more === 0 ? null : words.more(part.more),
    })),
    action: { label: words.action, url },
    closing: [],
    footer: { text: words.footer, link: { label: words.choose, url: digest.choiceUrl } },
    headers: {
      'List-Unsubscribe': `<${unsubscribeUrl}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
  });
}
