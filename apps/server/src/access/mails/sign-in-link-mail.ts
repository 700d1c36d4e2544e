import { composeLinkMail, type LinkAddressee, type Mail } from '../../platform/mail/index.ts';

const words = {
  de: {
    subject: 'Ihr Link zur Anmeldung bei Augenhöhe',
    paragraphs: ['Guten Tag,', 'mit diesem Link melden Sie sich bei Augenhöhe an.'],
    action: 'Jetzt anmelden',
    closing: [
      'Der Link gilt 10 Minuten und nur einmal.',
      'Sie haben keinen Link angefordert? Dann brauchen Sie nichts zu tun. Geben Sie den Link nicht weiter.',
    ],
  },
  en: {
    subject: 'Your link to sign in to Augenhöhe',
    paragraphs: ['Hello,', 'this link signs you in to Augenhöhe.'],
    action: 'Sign in now',
    closing: [
      'The link works for 10 minutes and only once.',
      'You did not ask for a link? Then there is nothing to do. Do not pass the link on.',
    ],
  },
} as const;

export function signInLinkMail(letter: LinkAddressee): Mail {
  return composeLinkMail(words[letter.language], letter);
}
