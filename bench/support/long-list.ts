/** Numerical Recipes' linear congruential generator: the same list in every run. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const kinds = words(
  'Kita,Familienzentrum,Grundschule,Gesamtschule,Jugendclub,Seniorentreff,Nachbarschaftshaus,Beratungsstelle,Bibliothek,Musikschule,Pflegedienst,Sportverein,Kleingartenverein,Kulturverein,Repair-Café,Elterninitiative,Mehrgenerationenhaus,Begegnungsstätte,Apotheke,Mieterverein,Kirchengemeinde,Sozialstation,Stadtteilladen,Werkstatt',
);
const animals = words(
  'Spatzen,Igel,Frösche,Füchse,Kraniche,Störche,Biber,Dachse,Schwalben,Hummeln,Libellen,Eichhörnchen,Amseln,Zaunkönige,Marienkäfer,Bienen,Elstern,Otter,Salamander,Käuzchen',
);
const places = words(
  'Anger,Mühlenberg,Nordhof,Südpark,Lindenplatz,Weiher,Ziegelhof,Rosengarten,Wasserturm,Hafen,Marktplatz,Kanal,Schlosspark,Bahndamm,Obstgarten,Hirschgraben,Steinbruch,Feuerwehrteich,Wolfsberg,Birkenhain,Kastanienallee,Ententeich,Galgenberg,Krähenwald,Kiesgrube,Sandberg,Brunnenhof,Klosterhof,Tuchmacherviertel,Fischerinsel',
);
const streets = words(
  'Schillerstraße,Goethestraße,Bahnhofstraße,Gartenweg,Am Anger,Lindenallee,Ringstraße,Clara-Zetkin-Straße,Otto-Marquardt-Str.,Friedrich-Ebert-Platz,Mühlenweg,Kirchgasse,Schulstraße,Hauptstr.,Rosa-Luxemburg-Straße,Dorfstraße,Amselweg,Feldstraße,Uferweg,Am Wasserturm',
);
const surnames = words(
  'Albrecht,Brandt,Cramer,Dietrich,Engel,Fontane,Grimm,Hölderlin,Ihering,Jahn,Kästner,Lessing,Mendelssohn,Novalis,Otto,Pestalozzi,Quantz,Raabe,Storm,Tucholsky,Uhland,Virchow,Wieland,Zille,Fröbel,Droste,Herder,Keller,Liebig,Montessori',
);
const offers = words(
  'Hausaufgabenhilfe; offener Treff,Sprachcafé und Beratung,Kinderturnen; Krabbelgruppe,Mittagstisch für Ältere,Schuldnerberatung,Bewerbungstraining,Räume für Gruppen,Theatergruppe; Chor,Repariertermin an jedem ersten Samstag,Ferienfahrten; Fußball,Demenzcafé; Angehörigengruppe,Gartenprojekt mit Schulklassen',
);
const groups = words(
  'Kinder,Jugendliche,Familien,Seniorinnen und Senioren,alle,Frauen,Geflüchtete,Ehrenamtliche',
);
const carriers = words(
  'AWO Kreisverband Talstedt e.V.,Caritasverband Talstedt e. V.,Diakonisches Werk Talstedt,DRK Kreisverband Talstedt e.V.,Stadt Talstedt,Lebenshilfe Talstedt gGmbH,Kinder- und Jugendhilfe Verbund gGmbH,Volkssolidarität Talstedt e.V.',
);

function words(text: string): readonly string[] {
  return text.split(',');
}

interface Entry {
  readonly name: string;
  readonly kind: string;
  readonly carrier: string;
  readonly street: string;
  readonly phone: string;
  readonly mail: string;
  readonly web: string;
  readonly offer: string;
  readonly group: string;
}

type Draw = (below: number) => number;

function pick(draw: Draw, all: readonly string[]): string {
  return all[draw(all.length)] ?? '';
}

function nameOf(draw: Draw, kind: string): string {
  const place = pick(draw, places);
  const person = `${pick(draw, surnames)}-${pick(draw, surnames)}`;
  const names = [
    `${kind} „${pick(draw, animals)} am ${place}“`,
    `${kind} ${person}`,
    `${kind} ${person} am ${place}`,
    `${pick(draw, surnames)}-${kind} ${place} e. V.`,
  ];
  return pick(draw, names);
}

function entry(draw: Draw, index: number): Entry {
  const kind = pick(draw, kinds);
  const host = `einrichtung-${index}.example.org`;
  const carrier =
    draw(3) === 0
      ? `${pick(draw, surnames)} ${pick(draw, ['Stiftung', 'Verein e.V.', 'gGmbH', 'Werk e. V.'])}`
      : pick(draw, carriers);
  return {
    name: nameOf(draw, kind),
    kind,
    carrier,
    street: `${pick(draw, streets)} ${1 + draw(180)}`,
    phone: `0531 ${100_000 + draw(899_999)}`,
    mail: `kontakt@${host}`,
    web: `https://www.${host}`,
    offer: pick(draw, offers),
    group: pick(draw, groups),
  };
}

/** The same place written by somebody else: abbreviated, with another sign, without the phone. */
function again(draw: Draw, known: Entry): Entry {
  const name = pick(draw, [
    known.name.toUpperCase(),
    known.name.replaceAll(/[„“]/g, ''),
    known.name.replace(' e. V.', ' e.V.').replace('Grundschule', 'GS'),
  ]);
  return { ...known, name, street: known.street.replace('straße', 'str.'), phone: '' };
}

function line(cells: readonly string[]): string {
  return cells.map((cell) => (/[;"]/.test(cell) ? `"${cell}"` : cell)).join(';');
}

/** A list of organisations as a spreadsheet saves it; one row in twenty repeats another one. */
export function longList(rows: number): string {
  const draw = seeded(7);
  const entries: Entry[] = [];
  for (let index = 0; index < rows; index += 1) {
    const known = index % 20 === 19 ? entries[draw(entries.length)] : undefined;
    entries.push(known === undefined ? entry(draw, index) : again(draw, known));
  }
  const headings =
    'Einrichtung;Art;Träger;Straße;PLZ;Ort;Telefon;E-Mail;Internet;Angebote;Zielgruppen';
  const lines = entries.map((each) =>
    line([
      each.name,
      each.kind,
      each.carrier,
      each.street,
      '38100',
      'Talstedt',
      each.phone,
      each.mail,
      each.web,
      each.offer,
      each.group,
    ]),
  );
  return `${[headings, ...lines].join('\r\n')}\r\n`;
}
