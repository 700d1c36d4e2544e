import { Trans, useLingui } from '@lingui/react/macro';
import { FigurePart } from '../figures/figure-part.tsx';
import { ForemostTable } from './foremost-table.tsx';
import type { PartProps } from './part-props.ts';
import { WholeGround } from './whole-ground.tsx';

/** Who is tied to most others. */
export function ConnectedPart(part: PartProps) {
  const { t } = useLingui();
  const { network, positions } = part;
  const { connected } = positions;
  const [first] = connected.entries;
  const others = network.actors.length - 1;
  const [name, ties] = [first?.actor.name, first?.figure];
  return (
    <FigurePart
      title={<Trans>Schon gut verbunden</Trans>}
      sentence={
        first === undefined ? (
          <Trans>Noch ist niemand mit jemandem verbunden.</Trans>
        ) : (
          <Trans>
            Mit den meisten ist {name} verbunden: mit{' '}
            <b>
              {ties} von {others}
            </b>{' '}
            anderen.
          </Trans>
        )
      }
      ground={<WholeGround {...part} />}
      meaning={
        <Trans>
          Gezählt wird, mit wie vielen anderen Akteuren jemand verbunden ist. Mehrere Beziehungen
          zum selben Akteur zählen einmal; Wünsche und die Stufe 0 zählen nicht. Viele Verbindungen
          sagen nichts darüber, wie gut sie sind. Was nicht eingetragen ist, fehlt auch hier.
        </Trans>
      }
    >
      <ForemostTable
        {...part}
        label={t`Schon gut verbunden`}
        foremost={connected}
        column={t`Verbunden mit`}
        words={(figure) => t`mit ${figure} von ${others}`}
      />
      <p className="figure-part__next">
        <Trans>
          Beginnen Sie hier, wenn Sie viele kennenlernen möchten, und fragen Sie: Mit wem sollten
          wir noch sprechen?
        </Trans>
      </p>
    </FigurePart>
  );
}
