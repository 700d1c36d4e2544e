/** Cells as they come out of a spreadsheet that several people kept for years. */
const rows = [
  ['Einrichtung', 'Was', 'Stadtteil', 'Träger', 'Straße', 'Telefon', 'E-Mail', 'Bemerkung'],
  [
    'Kita Sonnenblume',
    'Kita',
    'Nord',
    'pad e.V.',
    'Hauptstr. 12',
    '0341 1234567',
    'kita@sonnenblume.example',
    '=HYPERLINK("http://boese.example";"Klick")',
  ],
  ['Jugendclub Linse', 'Jugendclub', 'Nord', 'pad e. V.', 'Kiefernweg 3', '', '', ''],
  [
    'Nachbarschaftstreff Kajüte',
    'Nachbarschaftszentrum',
    'Am Hafen',
    '',
    'Kaistraße 5',
    '',
    '',
    'donnerstags Frühstück',
  ],
  ['Seniorentreff am Park', 'Seniorentreff', 'Nord', '', 'Parkweg 1', '', '', ''],
  ['Seniorentreff im Park', 'Seniorentreff', 'Am Hafen', '', 'Parkweg 9', '', '', ''],
  ['', 'Apotheke', 'Nord', '', 'Hauptstr. 3', '', '', ''],
  ['<script>alert(1)</script>', 'Sportverein', 'Nord', '', '', '', '', ''],
];

/** Seven rows below the headings: a parent body spelt twice, a row without a name, a formula, a tag. */
export const messyList = rows.map((row) => row.join('\t')).join('\n');
