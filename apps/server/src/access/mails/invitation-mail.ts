import { composeLinkMail, type LinkAddressee, type Mail } from '../../platform/mail/index.ts';

interface Invitation extends LinkAddressee {
  /** Who invites. */
  readonly from: string;
  readonly neighbourhood: string;
}

function wordsFor({ language, from, neighbourhood }: Invitation) {
  switch (language) {
    case 'de':
      return {
        subject: `Einladung: ${neighbourhood}`,
        paragraphs: [
          'Guten Tag,',
          `${from} lädt Sie ein, im Quartier „${neighbourhood}“ mitzumachen. ` +
            'Dort steht, wer vor Ort da ist und wie alle zusammenarbeiten.',
        ],
        action: 'Einladung ansehen',
        closing: [
          'Der Link gilt 14 Tage und nur einmal.',
          'Sie möchten nicht mitmachen? Dann brauchen Sie nichts zu tun.',
        ],
      };
    case 'en':
      return {
        subject: `Invitation: ${neighbourhood}`,
        paragraphs: [
          'Hello,',
          `${from} invites you to take part in the neighbourhood “${neighbourhood}”: ` +
            'who is there, and how everybody works together.',
        ],
        action: 'Look at the invitation',
        closing: [
          'The link works for 14 days and only once.',
          'You would rather not take part? Then there is nothing to do.',
        ],
      };
  }
}

export function invitationMail(invitation: Invitation): Mail {
  return composeLinkMail(wordsFor(invitation), invitation);
}
