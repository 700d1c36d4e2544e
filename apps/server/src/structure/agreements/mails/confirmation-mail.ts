import { composeLinkMail, type LinkAddressee, type Mail } from '../../../platform/mail/index.ts';

interface Asking extends LinkAddressee {
  /** Who asks; empty: nobody who is known any longer. */
  readonly from: string;
  readonly neighbourhood: string;
  readonly agreement: string;
  readonly party: string;
}

function wordsFor({ language, from, neighbourhood, agreement, party }: Asking) {
  switch (language) {
    case 'de':
      return {
        subject: `Bitte um Zustimmung: ${agreement}`,
        paragraphs: [
          'Guten Tag,',
          `${from === '' ? neighbourhood : `${from} (${neighbourhood})`} bittet um eine Antwort ` +
            `für „${party}“: Stimmen Sie der Vereinbarung „${agreement}“ zu?`,
          'Über den Link lesen Sie den ganzen Text und antworten ohne Konto, auch mit Nein und einem Grund.',
        ],
        action: 'Vereinbarung lesen und antworten',
        closing: [
          'Der Link gilt 14 Tage. Wer ihn hat, antwortet für Ihre Seite: Bitte geben Sie ihn nur weiter, ' +
            'wenn die andere Person das darf.',
          'Lieber auf Papier? Dann sagen Sie es der Stelle, die Sie gefragt hat.',
        ],
      };
    case 'en':
      return {
        subject: `Please confirm: ${agreement}`,
        paragraphs: [
          'Hello,',
          `${from === '' ? neighbourhood : `${from} (${neighbourhood})`} asks for an answer ` +
            `on behalf of “${party}”: do you agree to “${agreement}”?`,
          'The link shows the whole text. You answer without an account; a no with a reason is an answer too.',
        ],
        action: 'Read the agreement and answer',
        closing: [
          'The link works for 14 days. Whoever has it answers for your side: pass it on only to somebody ' +
            'who may do that.',
          'You would rather have it on paper? Then tell whoever asked you.',
        ],
      };
  }
}

export function confirmationMail(asking: Asking): Mail {
  return composeLinkMail(wordsFor(asking), asking);
}
