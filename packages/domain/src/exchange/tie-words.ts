import type { TieLevel } from '../catalogue/index.ts';
import {
  Formality,
  formalityTerms,
  TieLevel as TieLevelSchema,
  tieLevelTerms,
  tieTypeTerms,
} from '../catalogue/index.ts';
import { foldHeading } from './fold-heading.ts';

export interface ReadTieType {
  readonly type: string;
  /** „wird getragen von“: the list names the ends the other way round. */
  readonly turned: boolean;
}

/** Patterns over `foldHeading`; the more telling one stands first. */
const turnedTypes: readonly (readonly [RegExp, string])[] = [
  [
    /getragen von|betrieben von|gehort zu|in tragerschaft von|einrichtung von|run by|operated by|part of/,
    'traeger',
  ],
  [/gefordert von|finanziert von|gefordert durch|funded by/, 'finanzierung'],
  [/beauftragt von|commissioned by/, 'auftrag'],
  [/vertreten (?:von|durch)|represented by/, 'vertritt'],
];

const types: readonly (readonly [RegExp, string])[] = [
  [
    /trager|betreibt|betreiber|tragt|weisungs|dachverband|mutterverein|parent body|operates|runs/,
    'traeger',
  ],
  [/mitglied|member/, 'mitglied'],
  [/finanzier|forder|zuwendung|spende|sponsor|funds|funding/, 'finanzierung'],
  [/beauftrag|auftrag|dienstleist|commission|contract/, 'auftrag'],
  [/konkurren|wettbewerb|competit/, 'konkurrenz'],
  [/konflikt|streit|conflict/, 'konflikt'],
  [/gewunscht|wunsch|gesucht|geplant|desired|planned/, 'wunsch'],
  [/verweis|vermittel|uberweis|refer/, 'verweis'],
  [/vertritt|vertretung|represent/, 'vertritt'],
  [/raum|ressource|material|personal|stellt|uberlass|resource|provides/, 'ressource'],
  [/veranstaltung|fest|event|festival/, 'veranstaltung'],
  [
    /kooperation|kooperiert|gemeinsam|projekt|angebot|zusammenarbeit|verbund|partner|cooperat|joint|project|collaborat/,
    'angebot',
  ],
  [
    /austausch|abstimmung|information|arbeitskreis|gremium|netzwerk|exchange|coordination|network/,
    'austausch',
  ],
  [/kontakt|kennt|kennen|bekannt|personlich|contact|knows/, 'kontakt'],
];

const called = new Map(
  tieTypeTerms.flatMap((term) =>
    [term.de, term.en, term.key].map((label) => [foldHeading(label), term.key] as const),
  ),
);

export function parseTieType(text: string): ReadTieType | null {
  const folded = foldHeading(text);
  if (folded === '') return null;
  const exact = called.get(folded);
  if (exact !== undefined) return { type: exact, turned: false };
  const reversed = turnedTypes.find(([pattern]) => pattern.test(folded));
  if (reversed !== undefined) return { type: reversed[1], turned: true };
  const found = types.find(([pattern]) => pattern.test(folded));
  return found === undefined ? null : { type: found[1], turned: false };
}

/** What a type usually amounts to, where the list names no level. */
const usualLevels: Readonly<Record<string, TieLevel>> = {
  kontakt: 1,
  austausch: 2,
  verweis: 2,
  angebot: 4,
  veranstaltung: 3,
  ressource: 3,
  finanzierung: 3,
  traeger: 5,
  auftrag: 3,
  mitglied: 3,
  vertritt: 3,
  konkurrenz: 1,
  konflikt: 1,
  wunsch: 0,
};

export function usualLevel(type: string): TieLevel {
  return usualLevels[type] ?? 1;
}

interface Graded {
  readonly level: number;
  readonly key: string;
  readonly de: string;
  readonly en: string;
}

function gradeOf(terms: readonly Graded[], text: string): number | null {
  const folded = foldHeading(text);
  const digit = /^(?:stufe |level )?([0-9])(?: .*)?$/.exec(folded);
  if (digit !== null) return Number(digit[1]);
  if (folded.length < 4) return null;
  const found = terms.find((term) => {
    const labels = [term.de, term.en, term.key].map(foldHeading);
    return labels.includes(folded) || labels.some((label) => label.split(' ').includes(folded));
  });
  return found?.level ?? null;
}

/** A level by number, „Stufe 3“, or word; `null` where it is none. */
export function parseTieLevel(text: string): TieLevel | null {
  return TieLevelSchema.safeParse(gradeOf(tieLevelTerms, text)).data ?? null;
}

export function parseFormality(text: string): Formality | null {
  return Formality.safeParse(gradeOf(formalityTerms, text)).data ?? null;
}
