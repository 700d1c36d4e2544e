import type { CooperationFacts, PartyFacts, PartyReview } from '../structure/index.ts';

interface CooperationDetails
  extends Partial<
    Omit<CooperationFacts, 'name' | 'goalDecidedOn' | 'reviewOn' | 'startedOn' | 'endedOn'>
  > {
  /** Months before the sample is made; negative: after. */
  readonly goalDecided?: number;
  readonly review?: number;
  readonly started?: number;
  readonly ended?: number;
}

/** What the file's remarks say, in the fields they belong to. What they do not say stays unknown. */
export const cooperationDetails: Readonly<Record<string, CooperationDetails>> = {
  C01: {
    concern: 'Zweimal die Woche essen Ältere am Anger gemeinsam zu Mittag.',
    phase: 'lasting',
    formality: 1,
    started: 108,
    output: 'Zwei Mittagstische die Woche',
    benefitShared: 'Küche, Saal und Gäste hat nur alles zusammen.',
    benefitNeighbourhood: 'Wer allein lebt, isst nicht allein.',
    targetGroups: ['zg.aeltere', 'zg.allein'],
    targetBenefit: 'Eine warme Mahlzeit in Gesellschaft, zu Fuß zu erreichen.',
    participation: 5,
    goal: 'Am Anger isst mittags niemand allein, der es nicht will.',
    goalDecided: 108,
    goalDecidedHow: 'mündlich, unter allen dreien',
    review: -4,
    note: 'Läuft seit neun Jahren; nie etwas aufgeschrieben.',
  },
  C02: {
    concern: 'Ehrenamtliche lesen mit Grundschulkindern, einzeln und regelmäßig.',
    phase: 'lasting',
    formality: 3,
    started: 38,
    output: '24 Kinder mit je 25 Lesestunden im Schuljahr',
    benefitOwn: 'Die Schule gewinnt Zeit, die Bibliothek Kinder, die Agentur sinnvolle Einsätze.',
    benefitShared: 'Kinder, Bücher und Ehrenamtliche kommen nur gemeinsam zusammen.',
    benefitNeighbourhood: 'Kinder lernen Erwachsene aus dem Quartier kennen.',
    targetGroups: ['zg.kinder'],
    targetBenefit: 'Kinder lesen gern und verstehen, was sie lesen.',
    participation: 3,
    goal: 'Kinder der Grundschule lesen gern und verstehen, was sie lesen.',
    goalDecided: 38,
    goalDecidedHow: 'alle drei, in der Vereinbarung',
    review: 5,
    note: 'Die Leitung der Schule ist seit drei Monaten neu.',
  },
  C03: {
    concern: 'Ein Fest im Sommer, das allen im Hafergraben gehört.',
    phase: 'lasting',
    formality: 1,
    started: 74,
    output: 'Ein Fest im Jahr',
    benefitShared: 'Allein bekäme niemand die Straße, die Bühne und die Leute zusammen.',
    benefitNeighbourhood: 'Nordhof und Anger treffen sich.',
    targetGroups: ['zg.alle'],
    targetBenefit: 'Ein Nachmittag ohne Eintritt, zu Fuß, für alle.',
    participation: 4,
    goal: 'Am Fest arbeiten Leute aus allen drei Teilen des Quartiers mit.',
    goalDecided: 10,
    goalDecidedHow: 'beim Auswertungstreffen, einstimmig',
    review: -3,
    note: 'Die Stadtteilzeitung nannte im letzten Jahr nur den Bürgerverein.',
  },
  C04: {
    concern: 'Eine Stelle, an der Neuzugezogene alles Erste erfahren.',
    phase: 'lasting',
    formality: 4,
    started: 29,
    output: 'Sprechstunden und ein Wegweiser in vier Sprachen',
    benefitOwn: 'Weniger Wege für Ratsuchende, weniger Doppelberatung.',
    benefitShared: 'Beratung, Sprachkurs und Begleitung greifen nur zusammen.',
    benefitNeighbourhood: 'Wer neu ist, findet Anschluss.',
    targetGroups: ['zg.neu', 'zg.flucht', 'zg.migration'],
    targetBenefit: 'Wer neu kommt, weiß nach vier Wochen, wo es Hilfe und Anschluss gibt.',
    participation: 5,
    goal: 'Wer neu in den Hafergraben kommt, weiß nach vier Wochen, wo es Hilfe und Anschluss gibt.',
    goalDecided: 26,
    goalDecidedHow: 'Konsent im AK Ankommen',
    review: -2,
    note: 'Vertrag, monatliche Treffen. Der Sitz für die Bewohnerschaft ist unbesetzt.',
  },
  C05: {
    concern: 'Bänke, Zelte und Werkzeug werden geteilt statt gekauft.',
    phase: 'lasting',
    formality: 3,
    started: 50,
    output: 'Eine Ausleihliste und ein Schlüssel',
    benefitOwn: 'Niemand muss alles selbst anschaffen.',
    benefitNeighbourhood: 'Auch Nachbarn ohne Verein leihen aus.',
    targetGroups: ['zg.engagierte'],
    targetBenefit: 'Ein Fest im Hof scheitert nicht an Bänken.',
    participation: 3,
    goal: 'Was da ist, wird von vielen genutzt.',
    goalDecided: 48,
    goalDecidedHow: 'in der Ausleihordnung',
    review: -7,
    note: 'Kaum Treffen nötig.',
  },
  C06: {
    concern: 'Der Müll im Nordhof soll weniger werden.',
    stateReason: 'Es gibt kein gemeinsam beschlossenes Ziel, und eine Eigentümerin fehlt am Tisch.',
    phase: 'interest',
    formality: 1,
    started: 16,
    targetGroups: ['zg.mieter'],
    note: 'Die Hausverwaltung mit 640 Wohnungen ist nicht dabei.',
  },
  C07: {
    concern: 'Eine Sprechstunde zur Gesundheit im Stadtteil, ohne weite Wege.',
    phase: 'negotiation',
    targetGroups: ['zg.alle'],
    readiness: {
      'everybody-known': {
        answer: 'partly',
        reason: 'Die Praxis ist erst über die Apotheke bekannt.',
      },
      'two-people-each': { answer: 'no', reason: '' },
      'who-coordinates': { answer: 'yes', reason: '' },
      'interests-named': { answer: 'partly', reason: 'Die Praxis hat noch nichts gesagt.' },
      'time-and-money': { answer: 'no', reason: 'Der Raum ist ungeklärt.' },
    },
    note: 'Raumfrage offen; die Apotheke öffnet die Tür zur Hausarztpraxis.',
  },
  C08: {
    concern: 'Ein Café für Familien im Nordhof, ohne Anmeldung.',
    phase: 'lasting',
    formality: 1,
    started: 22,
    output: 'Ein Vormittag die Woche',
    benefitOwn: 'Alle lernen Familien kennen, die sonst nicht kommen.',
    benefitShared: 'Raum, Betreuung und Sprachen hat nur alles zusammen.',
    benefitNeighbourhood: 'Familien aus drei Wohnblöcken kennen sich.',
    targetGroups: ['zg.familien', 'zg.kleinkind', 'zg.migration'],
    targetBenefit: 'Früh Kontakt und Rat, ohne sich rechtfertigen zu müssen.',
    participation: 7,
    goal: 'Familien im Nordhof finden früh Kontakt und Rat, ohne sich dafür rechtfertigen zu müssen.',
    goalDecided: 21,
    goalDecidedHow: 'alle fünf, nach einer Runde zu den eigenen Interessen',
    review: -4,
  },
  C09: {
    concern: 'Bewegung für Ältere, draußen und drinnen.',
    phase: 'contact',
    targetGroups: ['zg.aeltere'],
    note: 'Angebote und Bedarfe passen gegenseitig; zur Physiotherapie gibt es noch keinen Kontakt.',
  },
  C10: {
    concern: 'Ehrenamtliche helfen beim Umzug in eine passende Wohnung.',
    stateReason: 'Beendet, nachdem sich eine Seite in der Presse allein darstellte.',
    phase: 'work',
    started: 20,
    ended: 8,
    targetGroups: ['zg.aeltere'],
    note: 'Das Auswertungsgespräch steht aus.',
  },
};

type PartyWords = Partial<
  Pick<PartyFacts, 'contact' | 'deputy' | 'expectation' | 'contribution' | 'benefit'>
>;

/** Functions only: in the sample nobody has a name. */
const both = { contact: 'Leitung', deputy: 'Stellvertretung' };

export const partyDetails: Readonly<Record<string, Readonly<Record<string, PartyWords>>>> = {
  C01: {
    O22: { ...both, contribution: 'Lädt ein und deckt', expectation: 'Mehr Gäste aus dem Umkreis' },
    O44: { ...both, contribution: 'Küche und Saal', expectation: 'Besuch im Haus' },
    O51: {
      ...both,
      contribution: 'Fahrten und Ehrenamtliche',
      expectation: 'Alte nicht verlieren',
    },
  },
  C02: {
    O33: {
      ...both,
      contribution: 'Raum und Auswahl der Kinder',
      expectation: 'Kinder lesen flüssiger',
    },
    O24: { ...both, contribution: '18 Ehrenamtliche', expectation: 'Verlässliche Einsätze' },
    O37: { ...both, contribution: 'Bücher und Schulung', expectation: 'Familien kommen wieder' },
  },
  C03: {
    O01: { ...both, contribution: 'Genehmigung, Plakat', expectation: 'Neue Aktive gewinnen' },
    O18: {
      contact: 'Hausleitung',
      contribution: 'Bühne, Helferplan, Kasse',
      expectation: 'Volles Haus danach',
    },
    O30: { ...both, contribution: 'Technik mit Jugendlichen' },
    O51: { ...both, contribution: 'Kuchen, Zelte' },
    O55: { ...both, contribution: 'Spielmobil' },
    O58: { ...both, contribution: 'Aufbau', expectation: 'Sichtbar bleiben' },
    O61: {
      ...both,
      contribution: 'Essen aus zehn Ländern',
      expectation: 'Nicht nur kochen, auch mitreden',
    },
  },
  C04: {
    O20: { ...both, contribution: 'Beratung', expectation: 'Weniger Doppelberatung' },
    O38: { ...both, contribution: 'Kurse, Räume', expectation: 'Kurse früher belegt' },
    O62: { ...both, contribution: 'Begleitung', expectation: 'Begleitung auf Augenhöhe' },
    O13: {
      ...both,
      contribution: 'Geld, Zugang zur Verwaltung',
      expectation: 'Ein Weg statt fünf',
    },
  },
  C05: {
    O18: { ...both, contribution: 'Lager, Schlüssel' },
    O55: { ...both, contribution: 'Zelte' },
    O59: { ...both, contribution: 'Werkzeug' },
    O03: { ...both, contribution: 'Bänke' },
  },
  C06: { O47: both, O04: both, O30: both, O15: both },
  C07: {
    O12: { contact: 'Fachkraft Prävention' },
    O40: {},
    O41: { contact: 'Inhaberin' },
    O01: both,
  },
  C08: {
    O27: {
      ...both,
      contribution: 'Kinderbetreuung',
      expectation: 'Familien vor dem Kita-Start kennenlernen',
      benefit: 'Leichtere Eingewöhnung',
    },
    O29: {
      ...both,
      contribution: 'Raum, Küche',
      expectation: 'Familien aus allen Blöcken',
      benefit: 'Bekannter im Nordhof',
    },
    O32: {
      ...both,
      contribution: 'Themen, Rat',
      expectation: 'Früher gefragt werden',
      benefit: 'Frühere Gespräche',
    },
    O61: {
      ...both,
      contribution: 'Einladen, übersetzen',
      expectation: 'Mütter leiten selbst',
      benefit: 'Zwei neue Aktive',
    },
    O63: {
      ...both,
      contribution: 'Begleiten',
      expectation: 'Wege kurz halten',
      benefit: 'Mehr Vertrauen',
    },
  },
  C10: { O48: { contact: 'Sozialmanagement' }, O19: { contact: 'Pressestelle' }, O01: both },
};

interface SampleReview {
  readonly cooperation: string;
  /** Months before the sample is made. */
  readonly months: number;
  readonly summary: string;
  readonly said: Readonly<Record<string, Pick<PartyReview, 'outcome' | 'came' | 'balance'>>>;
}

export const sampleReviewDetails: readonly SampleReview[] = [
  {
    cooperation: 'C08',
    months: 8,
    summary: 'Zwölf Familien kommen regelmäßig; aus dem dritten Block noch wenige.',
    said: {
      O27: { outcome: 'met', came: 'Fünf Familien kamen danach in die Kita.', balance: 'balanced' },
      O29: { outcome: 'partly', came: 'Zwei von drei Blöcken.', balance: 'gives-more' },
      O32: { outcome: 'met', came: 'Drei Beratungen vor der Geburt.', balance: 'balanced' },
      O61: { outcome: 'partly', came: 'Eine Mutter leitet mit.', balance: 'balanced' },
      O63: { outcome: 'met', came: 'Übergaben klappen.', balance: 'gets-more' },
    },
  },
  {
    cooperation: 'C02',
    months: 17,
    summary: '22 Kinder haben durchgehalten, zwei Ehrenamtliche haben aufgehört.',
    said: {
      O33: { outcome: 'met', came: 'Die Lehrkräfte merken es.', balance: 'gets-more' },
      O24: { outcome: 'partly', came: 'Vertretung fehlt noch.', balance: 'gives-more' },
      O37: { outcome: 'partly', came: 'Einige Familien kamen wieder.', balance: 'balanced' },
    },
  },
];
