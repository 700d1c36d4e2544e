import { cutOffWithout } from '@augenhoehe/domain/position';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { placePath } from '../../app/place-path.ts';
import { Link } from '../../ui/index.ts';
import { ActorNames } from '../figures/actor-names.tsx';
import { FigureGround } from '../figures/figure-ground.tsx';
import { FigurePart } from '../figures/figure-part.tsx';
import { useNamed } from '../figures/use-named.ts';
import type { PositionPartProps } from './position-part-props.ts';

/** Who would be cut off if this actor dropped out. */
export function WithoutPart({ slug, network, me, ground, tiesHref }: PositionPartProps) {
  const { t } = useLingui();
  const { actorsOf } = useNamed(network);
  const cutOff = useMemo(
    () => actorsOf(cutOffWithout(network, [me.id]).flat()),
    [network, me, actorsOf],
  );
  const { name } = me;
  return (
    <FigurePart
      title={<Trans>Wer sonst abgeschnitten wäre</Trans>}
      sentence={
        cutOff.length === 0 ? (
          <Trans>Ohne {name} wäre niemand vom Netz abgeschnitten. Andere Wege gibt es also.</Trans>
        ) : (
          t`${plural(cutOff.length, {
            one: `Ohne ${name} wäre # Akteur vom Netz abgeschnitten.`,
            other: `Ohne ${name} wären # Akteure vom Netz abgeschnitten.`,
          })}`
        )
      }
      ground={<FigureGround ground={ground} href={tiesHref} />}
      meaning={
        <Trans>
          Abgeschnitten ist, wer heute zum größten zusammenhängenden Teil des Netzes gehört und ohne
          diesen Akteur nicht mehr.
        </Trans>
      }
    >
      <ActorNames slug={slug} label={t`Abgeschnitten wären`} actors={cutOff} />
      <p className={cutOff.length > 0 ? 'figure-part__next' : 'no-print'}>
        {cutOff.length > 0 && (
          <>
            <Trans>Bringen Sie die Genannten mit einem weiteren Partner zusammen.</Trans>{' '}
          </>
        )}
        <Link className="no-print" href={`${placePath(slug, 'schluesselstellen')}?ohne=${me.id}`}>
          <Trans>Bei den Schlüsselstellen ansehen</Trans>
        </Link>
      </p>
    </FigurePart>
  );
}
