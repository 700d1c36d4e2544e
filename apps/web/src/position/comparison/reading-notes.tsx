import { Trans } from '@lingui/react/macro';

/** What the figures say, and what they do not. */
export function ReadingNotes() {
  return (
    <ul className="reading-notes small">
      <li>
        <Trans>
          Akteure, Beziehungen und Partner je Akteur gehören zusammen: Sie zeigen, wie groß das Netz
          ist und wie viel darin geschieht, nicht wie gut.
        </Trans>
      </li>
      <li>
        <Trans>
          Die Dichte sagt, welcher Teil aller möglichen Paare verbunden ist. Ein größeres Netz ist
          von Natur aus weniger dicht. Vergleichen Sie sie nur bei gleicher Zahl von Akteuren; die
          steht deshalb immer daneben.
        </Trans>
      </li>
      <li>
        <Trans>
          Wer mit niemandem verbunden ist, wurde vielleicht noch nicht gefragt. Das ist eine Liste
          zum Ansprechen, kein Urteil.
        </Trans>
      </li>
      <li>
        <Trans>
          Was niemand eingetragen hat, fehlt in jeder Zahl. „Von beiden Seiten bestätigt“ sagt, wie
          sicher das Übrige ist.
        </Trans>
      </li>
    </ul>
  );
}
