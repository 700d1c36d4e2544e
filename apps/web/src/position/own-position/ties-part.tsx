import { isTied, reachedWithin } from '@augenhoehe/domain/position';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useTerms } from '../../inventory/index.ts';
import { DescriptionList, TieLine } from '../../ui/index.ts';
import { FigureGround } from '../figures/figure-ground.tsx';
import { FigurePart } from '../figures/figure-part.tsx';
import { Counted } from './counted.tsx';
import type { PositionPartProps } from './position-part-props.ts';
import { TiesBySide } from './ties-by-side.tsx';

const levels = [5, 4, 3, 2, 1] as const;

/** With how many others the actor is tied, how closely, and who says so. */
export function TiesPart(part: PositionPartProps) {
  const { network, me, ground, tiesHref } = part;
  const degree = reachedWithin(network, [me.id], 1).length;
  const others = network.actors.length - 1;
  const { name } = me;
  return (
    <FigurePart
      title={<Trans>Verbindungen</Trans>}
      sentence={
        degree === 0 ? (
          <Trans>{name} ist bisher mit niemandem verbunden.</Trans>
        ) : (
          <Trans>
            {name} ist mit{' '}
            <b>
              {degree} von {others}
            </b>{' '}
            anderen verbunden.
          </Trans>
        )
      }
      ground={<FigureGround ground={ground} href={tiesHref} />}
      meaning={
        <Trans>
          Verbunden ist, mit wem eine Beziehung ab Stufe 1 eingetragen ist. Zwei Beziehungen zum
          selben Akteur zählen als eine Verbindung, in den Listen darunter aber einzeln. Eine
          Beziehung ist so eng, wie beide Seiten sie mindestens sehen.
        </Trans>
      }
    >
      {degree > 0 && (
        <div className="position-split">
          <TiesByLevel {...part} />
          <TiesBySide {...part} />
        </div>
      )}
    </FigurePart>
  );
}

function TiesByLevel({ sheet, tiesHref }: PositionPartProps) {
  const { t } = useLingui();
  const terms = useTerms();
  return (
    <div>
      <h3>
        <Trans>Wie eng?</Trans>
      </h3>
      <DescriptionList
        layout="sides"
        entries={levels.map((level) => {
          const count = sheet.ties.filter((tie) => isTied(tie) && tie.level === level).length;
          return {
            key: String(level),
            term: (
              <>
                <TieLine level={level} />
                {terms.level(level)}
              </>
            ),
            detail: (
              <Counted
                count={count}
                href={`${tiesHref}&level=${level}`}
                label={t`${plural(count, { one: '# Beziehung', other: '# Beziehungen' })}: ${terms.level(level)}`}
              />
            ),
          };
        })}
      />
    </div>
  );
}
