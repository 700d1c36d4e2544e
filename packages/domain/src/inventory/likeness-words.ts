import { fold } from './fold.ts';

/** Folded, and with `ae`, `oe`, `ue` read as umlauts, so that „Huette“ and „Hütte“ are one word. */
export function foldForLikeness(text: string): string {
  return fold(text)
    .replace(/[’'`´]/g, '')
    .replace(/([aou])e/g, '$1');
}

/** Legal forms as they are written, longest first; the second is what they are. */
export const legalForms: readonly (readonly [RegExp, string])[] = [
  [/\bgmbh\s*(?:&|und|\+)\s*co\.?\s*kg\b/, 'gmbh-kg'],
  [
    /\b(?:gemeinnutzige|gemn\.?)\s+(?:gmbh|gesellschaft mbh)\b|\bg\s?gmbh\b|\bgmbh\s*\(?gemeinnutzig\)?/,
    'ggmbh',
  ],
  [/\bgesellschaft mit beschrankter haftung\b|\bgmbh\b|\bmbh\b/, 'gmbh'],
  [/\bgug\b(?:\s*\(?\s*haftungsbeschrankt\s*\)?)?/, 'gug'],
  [/\bug\b\s*\(?\s*haftungsbeschrankt\s*\)?|\bug\b$/, 'ug'],
  [/\bgag\b/, 'gag'],
  [/\baktiengesellschaft\b|\bag\b$/, 'ag'],
  [/\beingetragener verein\b|\be(?:\.\s?|\s)v(?:\.|\b)|\bev\.?$/, 'ev'],
  [/\beingetragene genossenschaft\b|\be\.?\s?g(?:\.|\b)$/, 'eg'],
  [/\banstalt (?:des )?offentlichen rechts\b|\ba\.?\s?o\.?\s?r(?:\.|\b)/, 'aor'],
  [/\bkorperschaft (?:des )?offentlichen rechts\b|\bk\.?\s?(?:d\.?\s?)?o\.?\s?r(?:\.|\b)/, 'kor'],
  [/\bstiftung burgerlichen rechts\b/, 'stiftung'],
  [/\bgesellschaft burgerlichen rechts\b|\bgbr\b/, 'gbr'],
  [/\bohg\b/, 'ohg'],
  [/\bkg\b$/, 'kg'],
  [/\be\.?\s?k(?:\.|\b)$/, 'ek'],
];

/** Several words that stand for one, in the spelling of `foldForLikeness`. */
const phrases: Readonly<Record<string, readonly string[]>> = {
  drk: ['deutsches rotes kreuz', 'deutschen roten kreuzes', 'deutsche rote kreuz', 'rotes kreuz'],
  asb: ['arbeiter samariter bund', 'arbeiter-samariter-bund', 'arbeitersamariterbund'],
  juh: ['johanniter unfall hilfe', 'johanniter-unfall-hilfe'],
  dpwv: [
    'paritatischer wohlfahrtsverband',
    'deutscher paritatischer wohlfahrtsverband',
    'paritatische wohlfahrtsverband',
  ],
  zwst: ['zentralwohlfahrtsstelle der juden in deutschland'],
  cvjm: ['christlicher verein junger menschen', 'christlicher verein junger manner'],
  skf: ['sozialdienst katholischer frauen'],
  skm: ['sozialdienst katholischer manner'],
  thw: ['technisches hilfswerk'],
  mgh: ['mehr generationen haus'],
  qm: ['quartiers management'],
  hvd: ['humanistischer verband deutschlands', 'humanistischen verband deutschlands'],
  jfe: ['jugend freizeit einrichtung', 'jugend freizeitstatte'],
  gs: ['grund schule'],
};

/** One word for another. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  arbeiterwohlfahrt: ['awo'],
  caritas: ['caritasverband'],
  diakonie: ['diakonisches', 'dw'],
  kita: [
    'kindertagesstatte',
    'kindertageseinrichtung',
    'kindertagesstatten',
    'kitas',
    'kindergarten',
    'kiga',
    'kindergarden',
  ],
  jfe: ['jugendfreizeiteinrichtung', 'jugendfreizeitstatte', 'jfh'],
  juz: ['jugendzentrum', 'jz'],
  vhs: ['volkshochschule'],
  familienzentrum: ['famz', 'fz'],
  mgh: ['mehrgenerationenhaus'],
  nachbarschaftshaus: ['nbh', 'nachbarschaftsheim', 'nachbarschaftszentrum', 'nbz'],
  quartiersmanagement: ['qm', 'quartiersburo'],
  stadtteilzentrum: ['stz'],
  stadtteilburo: ['stb'],
  grundschule: ['gs'],
  gesamtschule: ['igs', 'kgs'],
  oberstufenzentrum: ['osz'],
  berufsbildende: ['bbs'],
  strasse: ['str', 'strase'],
  evangelisch: [
    'ev',
    'evang',
    'evangelische',
    'evangelischer',
    'evangelisches',
    'evangelischen',
    'evgl',
  ],
  katholisch: ['kath', 'katholische', 'katholischer', 'katholisches', 'katholischen', 'rk'],
  sankt: ['st', 'sanct'],
  kirchengemeinde: ['kgm', 'kirchengem', 'gemeinde', 'pfarrgemeinde', 'pfarrei'],
  kreisverband: ['kv', 'kreisverb'],
  ortsverein: ['ov', 'ortsverband'],
  landesverband: ['lv', 'landesverb'],
  bezirksverband: ['bv'],
  bundesverband: ['bundesverb'],
  landkreis: ['lk', 'lkr'],
  bezirksamt: ['ba'],
  gemeinnutzig: ['gemeinnutzige', 'gemeinnutziger', 'gem'],
  gesellschaft: ['ges'],
  verein: ['ver'],
  und: ['u'],
  fur: ['f'],
  platz: ['pl'],
  arbeitsgemeinschaft: ['arge'],
  sportverein: ['sv'],
  turnverein: ['tv'],
  turnsportverein: ['tsv', 'tus'],
  haus: ['hs'],
  zentrum: ['ztr', 'zentr', 'center'],
  internationaler: ['int'],
  deutscher: ['dt', 'deutsche', 'deutsches', 'deutschen'],
};

function turned(words: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(words).flatMap(([word, others]) =>
      others.map((other) => [other, word] as const),
    ),
  );
}

export const wordFor: ReadonlyMap<string, string> = turned(synonyms);
const phraseFor = turned(phrases);
const phrasePattern = new RegExp(
  `\\b(?:${[...phraseFor.keys()].sort((a, b) => b.length - a.length).join('|')})\\b`,
  'g',
);

export function shortenPhrases(folded: string): string {
  return folded.replace(phrasePattern, (phrase) => phraseFor.get(phrase) ?? phrase);
}

/** Words without weight. */
export const fillers: ReadonlySet<string> = new Set(
  'und fur der die das des dem den ein eine in im am an auf aus bei beim von vom zu zum zur mit the of and for at e'.split(
    ' ',
  ),
);

/**
 * Words that many names share, with the kind of place they speak of („“: none). Two names that differ
 * in the kind are two places, even at one address.
 */
export const commonWords: ReadonlyMap<string, string> = new Map(
  Object.entries({
    kita: 'kita hort krippe eltern-kind-gruppe',
    schule:
      'schule grundschule gesamtschule gymnasium realschule hauptschule sekundarschule oberschule forderschule oberstufenzentrum berufsschule hochschule',
    vhs: 'vhs familienbildungsstatte',
    jugend:
      'jfe juz jugendclub jugendklub jugendhaus jugendtreff jugendzentrum kinderclub kinderklub schulerclub schulerklub jugendcafe',
    familie: 'familienzentrum familientreff familienprojekt',
    treff:
      'nachbarschaftshaus stadtteilzentrum mgh nachbarschaftstreff stadtteiltreff begegnungsstatte burgerhaus treffpunkt',
    senioren:
      'seniorentreff seniorenclub seniorenheim pflegeheim seniorenzentrum tagespflege pflegedienst',
    rat: 'beratungsstelle beratungszentrum',
    kirche: 'kirchengemeinde kirche pfarramt',
    bibliothek: 'bibliothek bucherei stadtbibliothek stadtbucherei stadtteilbibliothek',
    buro: 'quartiersmanagement stadtteilburo',
    '': 'verein verband kreisverband ortsverein landesverband bezirksverband bundesverband gesellschaft stiftung initiative projekt projekte haus zentrum arbeit einrichtung gruppe dienst netzwerk evangelisch katholisch sankt gemeinnutzig e v deutscher sozial sozialer soziale offene stadt landkreis bezirk bezirksamt gemeinde berlin hamburg bremen',
  }).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
);

/** Second parts of compounds that count as a letter of an abbreviation, as in K-J-Hilfe-Verbund. */
export const compoundParts: readonly string[] =
  'hilfe werk verband verbund verein arbeit zentrum heim haus schule pflege dienst bildung beratung bund kreis amt rat treff freizeit einrichtung statte gemeinschaft gesellschaft dorf bahn sport forderung fursorge wohnen schutz'.split(
    ' ',
  );
