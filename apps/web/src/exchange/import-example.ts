import type { ListContent } from '@augenhoehe/domain/exchange';

function table(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.join('\t')).join('\n');
}

/** Lists as they lie about in a neighbourhood office; the organisations are those of the sample „Hafergraben“. */
export const importExamples: Readonly<Record<ListContent, string>> = {
  actors: table([
    ['Einrichtung', 'Was', 'Gebiet', 'Träger', 'Straße', 'E-Mail'],
    [
      'Nachbarschaftshaus Alte Mühle',
      'Begegnungsstätte',
      'Mühlenstraße',
      'Bürgerwerk Talstedt e. V.',
      'Mühlenstraße 4',
      'haus@alte-muehle.example',
    ],
    ['Kita Kornblume', 'Kita', 'Nordhof', 'Sozialwerk Talstedt e. V.', 'Kornweg 12', ''],
    ['Mieterbeirat Nordhof', 'Mieterbeirat', 'Nordhof', '', '', 'beirat@nordhof.example'],
    ['Apotheke am Anger', 'Apotheke', 'Alter Anger', '', 'Am Anger 3', ''],
  ]),
  ties: table([
    ['Von', 'Zu', 'Art', 'Stufe', 'Seit'],
    ['Sozialwerk Talstedt e. V.', 'Kita Kornblume', 'Träger von', '5', '2009'],
    ['Stadtteilbüro Hafergraben', 'Nachbarschaftshaus Alte Mühle', 'Austausch', '3', '03/2021'],
    ['Mieterbeirat Nordhof', 'Stadtteilbüro Hafergraben', 'Austausch', '2', ''],
  ]),
  network: table([
    ['von', 'nach', 'Stufe'],
    ['Kita Kornblume', 'Nachbarschaftshaus Alte Mühle', '3'],
    ['Kita Kornblume', 'Stadtteilbücherei', '2'],
    ['Stadtteilbücherei', 'Nachbarschaftshaus Alte Mühle', '4'],
  ]),
};
