import type { Language } from '@augenhoehe/domain/contract';
import type { ContactPersonKeeping, ToInform } from '@augenhoehe/domain/inventory';
import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { dayInWords } from '../../app/age-in-words.ts';
import { basisInWords } from './contact-words.ts';

interface Letter {
  readonly subject: string;
  readonly text: string;
}

export interface Writing {
  /** Words in the language of the letter, which need not be that of the interface. */
  readonly i18n: I18n;
  readonly language: Language;
  readonly place: string;
}

type Informed = ToInform & { readonly keeping: ContactPersonKeeping };

/** Where the law asks for this letter: from elsewhere, or told by the person. */
const duties = {
  dsgvo: { elsewhere: msg`Art. 14 DSGVO`, told: msg`Art. 13 DSGVO` },
  'dsg-ekd': { elsewhere: msg`§ 18 DSG-EKD`, told: msg`§ 17 DSG-EKD` },
  kdg: { elsewhere: msg`§ 16 KDG`, told: msg`§ 15 KDG` },
} as const;

const readers: Readonly<Record<ToInform['visibility'], MessageDescriptor>> = {
  netzwerk: msg`die Koordination und alle, die in diesem Quartier mitarbeiten und angemeldet sind`,
  team: msg`die Koordination und Ihre eigene Einrichtung`,
  privat: msg`nur die Person, die den Eintrag angelegt hat`,
  geschuetzt: msg`nur ein namentlich benannter Kreis der Koordination`,
};

function whatIsKept(person: Informed, i18n: I18n): string {
  const { name, duty, phone, email, availability } = person;
  const facts: readonly (readonly [MessageDescriptor, string])[] = [
    [msg`Name`, name],
    [msg`Funktion`, duty],
    [msg`Telefon`, phone],
    [msg`E-Mail`, email],
    [msg`Erreichbarkeit`, availability],
  ];
  return facts
    .filter(([, value]) => value !== '')
    .map(([label, value]) => `– ${i18n._(label)}: ${value}`)
    .join('\n');
}

function rightsOf({ keeping }: Informed): MessageDescriptor {
  return keeping.ground === 'consent'
    ? msg`Sie können Ihre Einwilligung jederzeit widerrufen. Was bis dahin geschah, bleibt rechtmäßig. Außerdem können Sie Auskunft, Berichtigung, Löschung, Einschränkung und die Übertragung Ihrer Angaben verlangen.`
    : msg`Sie können der Speicherung jederzeit widersprechen. Dann ist Ihr Eintrag sofort verborgen und wird gelöscht. Außerdem können Sie Auskunft, Berichtigung, Löschung und Einschränkung verlangen.`;
}

function sourceOf({ keeping }: Informed): MessageDescriptor {
  const { source } = keeping;
  return keeping.gathered === 'elsewhere' && source !== ''
    ? msg`Woher die Angaben stammen: ${source}.`
    : msg`Die Angaben stammen von Ihnen selbst.`;
}

/**
 * The text that tells a person of the entry, with everything Art. 13 and 14 DSGVO ask for. What the
 * program cannot know stands in square brackets.
 */
export function informLetter(person: Informed, { i18n, language, place }: Writing): Letter {
  const { name, actorName, keeping } = person;
  const day = dayInWords(keeping.enteredOn, language);
  const duty = i18n._(duties[keeping.law][keeping.gathered === 'elsewhere' ? 'elsewhere' : 'told']);
  const basis = basisInWords(keeping, i18n);
  const seenBy = i18n._(readers[person.visibility]);
  const parts = [
    i18n._(msg`Guten Tag ${name},`),
    i18n._(
      msg`seit dem ${day} stehen Sie als Ansprechperson von „${actorName}“ in unserem Verzeichnis für das Quartier „${place}“. Darüber informieren wir Sie nach ${duty}.`,
    ),
    `${i18n._(msg`Gespeichert ist:`)}\n${whatIsKept(person, i18n)}`,
    i18n._(sourceOf(person)),
    i18n._(
      msg`Wozu: damit Einrichtungen und Gruppen im Quartier wissen, wen sie ansprechen können, und besser zusammenarbeiten. Rechtsgrundlage: ${basis}.`,
    ),
    i18n._(
      msg`Wer die Angaben sieht: ${seenBy}. Sie werden nicht veröffentlicht und nicht an andere weitergegeben.`,
    ),
    i18n._(
      msg`Wie lange: solange Sie Ansprechperson sind. Danach werden die Angaben gelöscht oder anonymisiert.`,
    ),
    `${i18n._(msg`Ihre Rechte:`)} ${i18n._(rightsOf(person))} ${i18n._(msg`Eine formlose Antwort auf dieses Schreiben genügt. Sie können sich auch bei der Datenschutzaufsicht beschweren.`)}`,
    i18n._(
      msg`Verantwortlich: [Name und Anschrift der verantwortlichen Stelle; Kontakt zum Datenschutz]`,
    ),
    `${i18n._(msg`Mit freundlichen Grüßen`)}\n${i18n._(msg`[Name, Stelle]`)}`,
  ];
  return {
    subject: i18n._(msg`Ihre Angaben als Ansprechperson von „${actorName}“`),
    text: parts.join('\n\n'),
  };
}
