import { importLimits } from '@augenhoehe/domain/exchange';
import { Trans } from '@lingui/react/macro';
import { useLanguage } from '../app/use-language.ts';

/** What can be read, how much of it, and what stays outside. */
export function AcceptedLists() {
  const numbers = new Intl.NumberFormat(useLanguage());
  const rows = numbers.format(importLimits.rows);
  const columns = numbers.format(importLimits.columns);
  const megabytes = numbers.format(importLimits.bytes / 1024 / 1024);
  return (
    <section className="import-start__accepted" aria-labelledby="accepted-lists">
      <h2 id="accepted-lists">
        <Trans>Was Sie einlesen können</Trans>
      </h2>
      <ul>
        <li>
          <Trans>
            Zellen aus jeder Tabellenkalkulation, CSV, Excel ab 2007 (XLSX) und Text. Trennzeichen
            und Umlaute erkennen wir selbst.
          </Trans>
        </li>
        <li>
          <Trans>
            Netze aus Gephi, yEd, Kumu, igraph und unserer eigenen Ausgabe unter „Netz“: GraphML,
            GEXF oder CSV. Knoten werden Akteure, Kanten werden Beziehungen. Was Sie selbst
            ausgegeben haben, erkennen wir an der Kennung wieder.
          </Trans>
        </li>
        <li>
          <Trans>
            Die erste Zeile nennt die Spalten, auf Deutsch oder Englisch. Die Reihenfolge ist
            gleich.
          </Trans>
        </li>
        <li>
          <Trans>
            Bis zu {rows} Zeilen oder Knoten und Kanten, {columns} Spalten und {megabytes} MB auf
            einmal.
          </Trans>
        </li>
        <li>
          <Trans>
            Namen von Personen und private Nummern werden nicht übernommen. Formeln werden als Text
            gelesen.
          </Trans>
        </li>
      </ul>
    </section>
  );
}
