import { composeLinkMail, type LinkAddressee, type Mail } from '../../platform/mail/index.ts';

const words = {
  de: {
    subject: 'Neue Passphrase für Augenhöhe',
    paragraphs: [
      'Guten Tag,',
      'mit diesem Link legen Sie eine neue Passphrase für Augenhöhe fest.',
    ],
    action: 'Neue Passphrase festlegen',
    closing: [
      'Der Link gilt 30 Minuten und nur einmal.',
      'Sie haben das nicht angefordert? Dann brauchen Sie nichts zu tun: Ihre Passphrase bleibt, wie sie ist.',
    ],
  },
  en: {
    subject: 'New passphrase for Augenhöhe',
    paragraphs: ['Hello,', 'this link lets you set a new passphrase for Augenhöhe.'],
    action: 'Set a new passphrase',
    closing: [
      'The link works for 30 minutes and only once.',
      'You did not ask for this? Then there is nothing to do: your passphrase stays as it is.',
    ],
  },
} as const;

export function newPassphraseMail(letter: LinkAddressee): Mail {
  return composeLinkMail(words[letter.language], letter);
}
