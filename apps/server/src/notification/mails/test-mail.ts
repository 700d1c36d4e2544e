import type { Language } from '@augenhoehe/domain/contract';
import { composeMail, type Mail } from '../../platform/mail/index.ts';

const words = {
  de: {
    subject: 'Probe: E-Mails von Augenhöhe kommen an',
    paragraphs: [
      'Guten Tag,',
      'diese E-Mail haben Sie sich selbst geschickt. Dass Sie sie lesen, heißt: Der Versand arbeitet.',
    ],
    action: 'Post des Quartiers öffnen',
  },
  en: {
    subject: 'Test: e-mails from Augenhöhe arrive',
    paragraphs: [
      'Hello,',
      'you sent this e-mail to yourself. That you are reading it means that sending works.',
    ],
    action: 'Open the mail of the neighbourhood',
  },
} as const;

export function testMail(letter: {
  readonly to: string;
  readonly url: string;
  readonly language: Language;
}): Mail {
  const { action, ...rest } = words[letter.language];
  return composeMail({
    ...rest,
    to: letter.to,
    language: letter.language,
    action: { label: action, url: letter.url },
    closing: [],
  });
}
