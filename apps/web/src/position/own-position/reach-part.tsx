import { reachedWithin } from '@augenhoehe/domain/position';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { languageTag } from '../../app/language-tag.ts';
import { useLanguage } from '../../app/use-language.ts';
import { percent } from '../../inventory/index.ts';
import { ActorNames } from '../figures/actor-names.tsx';
import { FigureGround } from '../figures/figure-ground.tsx';
import { FigurePart } from '../figures/figure-part.tsx';
import type { PositionPartProps } from './position-part-props.ts';

/** Whom the actor reaches over at most one other, and whom it does not. */
export function ReachPart({ slug, network, me, ground, tiesHref }: PositionPartProps) {
  const { t } = useLingui();
  const tag = languageTag(useLanguage());
  const [direct, both] = useMemo(
    () => [reachedWithin(network, [me.id], 1), reachedWithin(network, [me.id], 2)],
    [network, me],
  );
  const { name } = me;
  const others = network.actors.length - 1;
  const second = both.filter((actor) => !direct.includes(actor));
  const missing = network.actors.filter((actor) => actor !== me && !both.includes(actor));
  const reached = both.length;
  const share = percent(others === 0 ? 0 : reached / others, tag);
  return (
    <FigurePart
      title={<Trans>In zwei Schritten</Trans>}
      sentence={
        <Trans>
          {name} erreicht über höchstens einen anderen Akteur{' '}
          <b>
            {reached} von {others}
          </b>
          , das sind {share}.
        </Trans>
      }
      ground={<FigureGround ground={ground} href={tiesHref} />}
      meaning={
        <Trans>
          Gezählt wird, wer direkt verbunden ist oder wen einer der Verbundenen kennt. So weit kommt
          eine Einladung, wenn jemand sie einmal weitergibt.
        </Trans>
      }
    >
      {second.length > 0 && (
        <details>
          <summary>{t`Über jemand anderen erreicht: ${second.length}`}</summary>
          <ActorNames slug={slug} actors={second} />
        </details>
      )}
      {missing.length > 0 && (
        <details>
          <summary>{t`Noch nicht erreicht: ${missing.length}`}</summary>
          <ActorNames slug={slug} actors={missing} />
        </details>
      )}
    </FigurePart>
  );
}
