/** Texts that have broken other systems: each has to come out as the text that it is. */
export const payloads: readonly string[] = [
  '#panic("erreicht")',
  '#import "@preview/cetz:0.3.0"',
  '#read("/etc/passwd")',
  '#sys.inputs #eval("1+1") #set text(red)',
  '$ x^2 $ *fett* _kursiv_ `code` = Titel',
  '- Punkt + Zahl / Wort: @ref <label> ~ -- --- ...',
  '// weg /* weg */ \\u{41} \\# \\',
  '"; alert(1); //',
  `'"><script>alert(1)</script>`,
  '<img src=x onerror=alert(1)> &amp; &#60; ]]> <?xml?>',
  '<w:p><w:r><w:t>x</w:t></w:r></w:p>',
  '{{constructor}} ${7*7} %s %n {number}',
  "=cmd|' /C calc'!A0",
  '../../etc/passwd',
  "Robert'); DROP TABLE actor;--",
  'Ärger über Öl, Straße, Łódź, İstanbul',
  'Привет Ελλάδα',
  '😀 ☎ ✓',
];

export const rightToLeft = 'مرحبا שלום';
export const turning = 'vor\u202Egnuthcab\u202C nach';
export const withoutGlyph = '漢字 👩‍👩‍👧';
export const overlong: readonly string[] = [
  'A'.repeat(200),
  'W'.repeat(200),
  'Verein'.repeat(34).slice(0, 200),
  `https://example.org/${'pfad-ohne-ende/'.repeat(12)}`,
  'koordination@nachbarschaftshilfe-rund-um-den-hafergraben.example.org',
  '😀'.repeat(100),
];
