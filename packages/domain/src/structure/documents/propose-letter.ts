import { dayInWords, type Language } from '../../contract/index.ts';
import type { Letter } from './letter-contract.ts';

/** What is known before a word is written. Empty text: not known. */
export interface LetterGround {
  readonly sender: { readonly name: string; readonly city: string };
  readonly recipient: {
    readonly name: string;
    readonly street: string;
    readonly postalCode: string;
    readonly city: string;
  };
  /** What an approach says of why, and what they have from it. */
  readonly reason: string;
  readonly benefit: string;
  readonly neighbourhood: string;
  readonly day: string;
  readonly language: Language;
}

interface Wording {
  readonly subject: (ground: LetterGround) => string;
  readonly words: (ground: LetterGround) => readonly string[];
}

/** A sentence as somebody noted it, closed by a full stop. */
function closed(sentence: string): string {
  return /[.!?…]$/u.test(sentence) ? sentence : `${sentence}.`;
}

const wordings: Readonly<Record<Language, Wording>> = {
  de: {
    subject: ({ neighbourhood }) => `Gemeinsam in ${neighbourhood}: ein Gespräch`,
    words: ({ sender, neighbourhood, reason, benefit }) => [
      'Guten Tag,',
      `wir sind ${sender.name} und arbeiten in ${neighbourhood} mit anderen zusammen, damit hier ansässige Stellen voneinander wissen und sich verabreden können.`,
      `Warum wir Ihnen schreiben: ${reason === '' ? '[in einem Satz, warum gerade Sie]' : closed(reason)}`,
      `Was Sie davon haben können: ${benefit === '' ? '[ein Nutzen für Ihre eigene Arbeit]' : closed(benefit)}`,
      'Unsere erste Bitte ist klein: [ein Gespräch von einer halben Stunde, bei Ihnen oder bei uns]. Danach entscheiden Sie, ob und wie es weitergeht.',
      'Sie erreichen uns unter [Telefon oder E-Mail]. Wir melden uns sonst am [Tag] bei Ihnen.',
      'Mit freundlichen Grüßen',
    ],
  },
  en: {
    subject: ({ neighbourhood }) => `Together in ${neighbourhood}: a conversation`,
    words: ({ sender, neighbourhood, reason, benefit }) => [
      'Hello,',
      `we are ${sender.name}, and we work with others in ${neighbourhood} so that those who are based here know of each other and can make arrangements.`,
      `Why we are writing to you: ${reason === '' ? '[in one sentence, why you in particular]' : closed(reason)}`,
      `What you may have from it: ${benefit === '' ? '[a benefit for your own work]' : closed(benefit)}`,
      'Our first request is a small one: [a conversation of half an hour, at your place or ours]. After that you decide whether and how to go on.',
      'You can reach us at [phone or e-mail]. Otherwise we will get in touch with you on [day].',
      'Kind regards',
    ],
  },
};

function linesOf(...lines: readonly string[]): string {
  return lines.filter((line) => line.trim() !== '').join('\n');
}

/** Words to begin with, in plain language; what nobody has recorded stands in square brackets. */
export function proposeLetter(ground: LetterGround): Letter {
  const { sender, recipient, day, language } = ground;
  const { subject, words } = wordings[language];
  const { postalCode, city } = recipient;
  return {
    sender: linesOf(sender.name, sender.city),
    recipient: linesOf(recipient.name, recipient.street, `${postalCode} ${city}`.trim()),
    placeAndDay: [sender.city, dayInWords(day, language)].filter((part) => part !== '').join(', '),
    subject: subject(ground).slice(0, 200),
    words: words(ground).join('\n\n'),
    signer: '',
  };
}
