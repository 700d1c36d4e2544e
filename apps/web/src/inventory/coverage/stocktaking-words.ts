import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

interface MethodWords {
  readonly effort: MessageDescriptor;
  /** What it is good for, and what it does not bring. */
  readonly purpose: MessageDescriptor;
  readonly step: MessageDescriptor;
  /** A page of the neighbourhood with its filter; `null`: the dialog for names. */
  readonly leadsTo: string | null;
}

/** Ways of taking stock, in our own words; names come from the catalogue. */
export const methodWords: Readonly<Record<string, MethodWords>> = {
  vorwissen: {
    effort: msg`ein halber Tag`,
    purpose: msg`Holt zusammen, was im Team schon bekannt ist. Zeigt auch, woran niemand denkt.`,
    step: msg`Namen eintragen, einen je Zeile`,
    leadsTo: null,
  },
  verzeichnisse: {
    effort: msg`ein Tag`,
    purpose: msg`Bringt in kurzer Zeit viele Einträge mit Anschrift. Gruppen ohne Rechtsform stehen in keinem Verzeichnis.`,
    step: msg`Liste einfügen`,
    leadsTo: 'import',
  },
  statistik: {
    effort: msg`ein bis fünf Tage, je nach Kommune`,
    purpose: msg`Zeigt, wer im Quartier lebt und für wen es deshalb Ansprechpersonen braucht.`,
    step: msg`Wer fehlt? ansehen`,
    leadsTo: 'vollstaendigkeit?view=gaps',
  },
  begehung: {
    effort: msg`ein halber bis ein Tag je Runde`,
    purpose: msg`Findet Orte des Alltags, die in keiner Liste stehen: Kiosk, Waschsalon, Bank unter der Linde.`,
    step: msg`Namen eintragen, einen je Zeile`,
    leadsTo: null,
  },
  gespraech: {
    effort: msg`eine bis anderthalb Stunden je Gespräch`,
    purpose: msg`Klärt Auftrag, Angebote, Bedarfe und Grenzen, und ist zugleich ein erster Kontakt.`,
    step: msg`Wer noch nichts bestätigt hat`,
    leadsTo: 'bestand?age=unconfirmed',
  },
  schneeball: {
    effort: msg`zwei Minuten in jedem Gespräch`,
    purpose: msg`Führt zu denen, die nur andere kennen. Fragen Sie auch außerhalb des eigenen Kreises.`,
    step: msg`Empfehlungen eintragen`,
    leadsTo: null,
  },
  fragebogen: {
    effort: msg`zehn Minuten je Akteur`,
    purpose: msg`Jeder Akteur prüft seinen Eintrag selbst. So wird aus einer Liste eine bestätigte.`,
    step: msg`Partner einladen`,
    leadsTo: 'beteiligte',
  },
  netzkarte: {
    effort: msg`zwei Stunden`,
    purpose: msg`Alle zeichnen gemeinsam, wer mit wem zu tun hat. Bringt auch ungleiche Sichten auf den Tisch.`,
    step: msg`Beziehungen eintragen`,
    leadsTo: 'beziehungen',
  },
  befragung: {
    effort: msg`einige Wochen`,
    purpose: msg`Fragt Bewohnerinnen und Bewohner nach Anliegen und wer sich kümmern möchte. Gewinnt Mitwirkende.`,
    step: msg`Bewohnerschaft und Gruppen ansehen`,
    leadsTo: 'bestand?group=bew',
  },
  gremien: {
    effort: msg`ein bis zwei Tage`,
    purpose: msg`Zeigt, welche Runden es gibt, was sie entscheiden dürfen und wo dieselben Leute sitzen.`,
    step: msg`Gremien eintragen`,
    leadsTo: 'gremien',
  },
};
