import { composeLinkMail, type LinkAddressee, type Mail } from '../../platform/mail/index.ts';

const words = {
  de: {
    subject: 'Probe: E-Mails von Augenhöhe kommen an',
    paragraphs: [
      'Guten Tag,',
      'diese E-Mail haben Sie sich selbst geschickt. Dass Sie sie lesen, heißt: Der Versand arbeitet.',
    ],
    action: 'Post des Quartiers öffnen',
    closing: [],
  },
  en: {
    subject: 'Test: e-mails from Augenhöhe arrive',
    paragraphs: [
      'Hello,',
      'you sent this e-mail to yourself. That you are reading it means that sending works.',
    ],
    action: 'Open the mail of the neighbourhood',
    closing: [],
  },
} as const;

export function testMail(letter: LinkAddressee): Mail {
  return composeLinkMail(words[letter.language], letter);
}
