import type { NoticeTopic } from '@augenhoehe/domain/goals';
import { dayInWords, type Language } from '@augenhoehe/domain/contract';
import { composeLinkMail, type LinkAddressee, type Mail } from '../../../platform/mail/index.ts';

interface Telling extends LinkAddressee {
  readonly topic: NoticeTopic;
  readonly neighbourhood: string;
  readonly question: string;
  /** For which voice. */
  readonly voice: string;
  /** What a German clock shows when it closes. */
  readonly until: string;
  readonly secret: boolean;
}

function untilInWords(until: string, language: Language): string {
  const [day = '', time = ''] = until.split('T');
  const words = dayInWords(day, language);
  return language === 'de' ? `${words}, ${time} Uhr` : `${words}, ${time} German time`;
}

const german: Readonly<Record<NoticeTopic, { readonly subject: string; readonly first: string }>> =
  {
    opened: { subject: 'Ihre Stimme ist gefragt', first: 'Eine Entscheidung ist eröffnet.' },
    corrected: {
      subject: 'Neuer Wortlaut, neue Stimme',
      first: 'Der Wortlaut wurde geändert. Was vorher abgegeben wurde, zählt nicht mehr.',
    },
    extended: { subject: 'Mehr Zeit', first: 'Die Zeit für diese Entscheidung wurde verlängert.' },
    first: { subject: 'Erinnerung', first: 'Ihre Stimme fehlt noch.' },
    second: {
      subject: 'Letzte Erinnerung',
      first: 'Ihre Stimme fehlt noch, und die Zeit läuft ab.',
    },
  };

const english: typeof german = {
  opened: { subject: 'Your voice is asked for', first: 'A decision is open.' },
  corrected: {
    subject: 'New words, new ballot',
    first: 'The words were changed. What was handed in before no longer counts.',
  },
  extended: { subject: 'More time', first: 'This decision stays open for longer.' },
  first: { subject: 'Reminder', first: 'Your voice is still missing.' },
  second: {
    subject: 'Last reminder',
    first: 'Your voice is still missing, and time is running out.',
  },
};

function wordsFor(telling: Telling) {
  const { language, topic, question, neighbourhood, voice, secret } = telling;
  const until = untilInWords(telling.until, language);
  if (language === 'de') {
    const { subject, first } = german[topic];
    return {
      subject: `${subject}: ${question}`,
      paragraphs: [
        'Guten Tag,',
        `${first} ${neighbourhood} fragt „${voice}“: ${question}`,
        `Abgeben können Sie Ihre Stimme bis ${until}. Auch eine Enthaltung zählt als Antwort.`,
        ...(secret
          ? ['Die Abstimmung ist geheim: Ihre Stimme lässt sich danach nicht mehr ändern.']
          : []),
      ],
      action: 'Frage lesen und abstimmen',
      closing: [
        'Ein persönlicher Link gilt nur für Ihre Stimme. Bitte geben Sie ihn nicht weiter.',
      ],
    };
  }
  const { subject, first } = english[topic];
  return {
    subject: `${subject}: ${question}`,
    paragraphs: [
      'Hello,',
      `${first} ${neighbourhood} asks “${voice}”: ${question}`,
      `You can vote until ${until}. An abstention is an answer too.`,
      ...(secret ? ['The vote is secret: your ballot cannot be changed afterwards.'] : []),
    ],
    action: 'Read the question and vote',
    closing: ['A personal link is for your voice alone. Please do not pass it on.'],
  };
}

export function decisionMail(telling: Telling): Mail {
  return composeLinkMail(wordsFor(telling), telling);
}
