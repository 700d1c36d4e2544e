import { scarceOffersAtMost, suggestionPoints as points } from '@augenhoehe/domain/position';
import { Trans, useLingui } from '@lingui/react/macro';

/** What the order rests on: all of it, with its points. */
export function RankingMeaning() {
  return (
    <details className="ranking small no-print">
      <summary>
        <Trans>So entsteht die Reihenfolge</Trans>
      </summary>
      <p>
        <Trans>
          Punkte werden zusammengezählt; bei gleich vielen gilt das Alphabet. Beide Seiten haben
          dieselben Punkte füreinander.
        </Trans>
      </p>
      <PointsTable />
      <ul>
        <li>
          <Trans>
            Naheliegend: Es gibt eine gemeinsame Zielgruppe oder ein gemeinsames Handlungsfeld.
            „Alle Bewohnerinnen und Bewohner“ zählt dabei nicht.
          </Trans>
        </li>
        <li>
          <Trans>
            Auf den zweiten Blick: nichts davon, aber die eine Seite bietet, was die andere sucht.
          </Trans>
        </li>
        <li>
          <Trans>
            Nicht vorgeschlagen wird, mit wem schon eine Beziehung ab der Stufe „Information“
            besteht, wer in Konkurrenz oder Konflikt steht und wer zurückgestellt ist.
          </Trans>
        </li>
        <li>
          <Trans>
            Der Weg ist der kürzeste über Beziehungen ab „Information“; gibt es keinen, über bloße
            Kontakte. Über Konkurrenz und Konflikt führt keiner.
          </Trans>
        </li>
      </ul>
    </details>
  );
}

function PointsTable() {
  const rows = usePointRows();
  return (
    <dl className="ranking__points">
      {rows.map(([worth, meaning]) => (
        <div key={meaning}>
          <dt className="num">{worth}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}

function usePointRows(): readonly (readonly [string, string])[] {
  const { t } = useLingui();
  const { needsAtMost, sharedAtMost, stepsAtMost } = points;
  return [
    [
      `+${points.need}`,
      t`für jeden Bedarf, den die eine Seite der anderen deckt, bis zu ${needsAtMost}`,
    ],
    [`+${points.mutual}`, t`wenn beide geben und beide bekommen`],
    [`+${points.scarce}`, t`wenn etwas davon höchstens ${scarceOffersAtMost} Akteure bieten`],
    [`+${points.shared}`, t`für jede gemeinsame Zielgruppe, bis zu ${sharedAtMost}`],
    [`+${points.shared}`, t`für jedes gemeinsame Handlungsfeld, bis zu ${sharedAtMost}`],
    [`+${points.area}`, t`im gleichen Gebiet`],
    [`+${points.body}`, t`im gleichen Gremium`],
    [`+${points.acquainted}`, t`wenn man sich schon kennt`],
    [`+${points.commonPartner}`, t`wenn jemand beide kennt und vermitteln kann`],
    [
      `+${points.step}`,
      t`für jeden weiteren Schritt, den die neue Beziehung spart, bis zu ${stepsAtMost}`,
    ],
    [`+${points.connects}`, t`wenn noch gar kein Weg besteht`],
    [`+${points.otherField}`, t`auf den zweiten Blick: für andere Handlungsfelder`],
    [`+${points.otherGroup}`, t`auf den zweiten Blick: dazu eine andere Akteursgruppe`],
  ];
}
