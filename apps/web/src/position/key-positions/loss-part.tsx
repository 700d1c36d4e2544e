import {
  type Loss,
  lossOf,
  mostForDistances,
  type NetworkActor,
} from '@augenhoehe/domain/position';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { languageTag } from '../../app/language-tag.ts';
import { placePath } from '../../app/place-path.ts';
import { useLanguage } from '../../app/use-language.ts';
import { ChooseActor } from '../choose-actor.tsx';
import { ActorNames } from '../figures/actor-names.tsx';
import { FigureGround } from '../figures/figure-ground.tsx';
import { FigurePart } from '../figures/figure-part.tsx';
import { useNamed } from '../figures/use-named.ts';
import type { PartProps } from './part-props.ts';

/** What would be lost if one actor dropped out. */
export function LossPart(part: PartProps) {
  const { slug, network, search, change, groundOfActor } = part;
  const { t } = useLingui();
  const gone = network.actors.find(({ id }) => id === search.ohne);
  const loss = useMemo(
    () => (gone === undefined ? null : lossOf(network, [gone.id])),
    [network, gone],
  );
  return (
    <FigurePart
      title={<Trans>Wenn jemand ausfällt</Trans>}
      sentence={
        gone === undefined || loss === null ? (
          <Trans>Wählen Sie einen Akteur, um zu sehen, wer ohne ihn abgeschnitten wäre.</Trans>
        ) : (
          <LossSentence gone={gone} loss={loss} />
        )
      }
      ground={
        gone === undefined ? undefined : (
          <FigureGround
            ground={groundOfActor(gone.id)}
            href={`${placePath(slug, 'beziehungen')}?actor=${gone.id}`}
          />
        )
      }
      meaning={
        <Trans>
          Abgeschnitten ist, wer heute zum größten zusammenhängenden Teil des Netzes gehört und ohne
          diesen Akteur nicht mehr. Die Schritte sind der Mittelwert über alle Paare, die sich auch
          danach noch erreichen, vorher und nachher dieselben. Gerechnet wird mit dem, was
          eingetragen ist.
        </Trans>
      }
    >
      <ChooseActor
        label={t`Wer fällt aus?`}
        network={network}
        value={search.ohne ?? null}
        onChoose={(ohne) => change({ ohne })}
      />
      {gone !== undefined && loss !== null && (
        <>
          <CutOffGroups {...part} loss={loss} />
          <LongerWays loss={loss} />
        </>
      )}
    </FigurePart>
  );
}

function LossSentence({ gone, loss }: { readonly gone: NetworkActor; readonly loss: Loss }) {
  const { t } = useLingui();
  const { name } = gone;
  const lost = loss.cutOff.flat().length;
  if (lost === 0) {
    return (
      <Trans>
        Fällt {name} aus, bleiben alle anderen, die verbunden sind, auch weiter verbunden.
      </Trans>
    );
  }
  return t`${plural(lost, {
    one: `Fällt ${name} aus, ist # Akteur vom Netz abgeschnitten.`,
    other: `Fällt ${name} aus, sind # Akteure vom Netz abgeschnitten.`,
  })}`;
}

function CutOffGroups({ slug, network, loss }: PartProps & { readonly loss: Loss }) {
  const { t } = useLingui();
  const { actorsOf } = useNamed(network);
  return loss.cutOff.map((ids, place) => (
    <div key={ids[0]} className={place > 0 ? 'figure-part__next' : undefined}>
      <p className="small quiet">
        {ids.length === 1
          ? t`Allein:`
          : t`${plural(ids.length, { other: '# miteinander, aber ohne die anderen:' })}`}
      </p>
      <ActorNames slug={slug} actors={actorsOf(ids)} />
    </div>
  ));
}

function LongerWays({ loss: { distances } }: { readonly loss: Loss }) {
  const format = new Intl.NumberFormat(languageTag(useLanguage()), {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  if (distances === null) {
    return (
      <p className="figure-part__next small quiet">
        <Trans>
          Wie viel länger die Wege würden, wird bis {mostForDistances} Akteure berechnet.
        </Trans>
      </p>
    );
  }
  if (distances.with === null || distances.without === null) return null;
  const [before, after] = [format.format(distances.with), format.format(distances.without)];
  const pairs = distances.pairs;
  return (
    <p className="figure-part__next">
      {before === after ? (
        <Trans>Die Wege der anderen zueinander werden nicht länger.</Trans>
      ) : (
        <Trans>
          Die übrigen wären im Mittel <b>{after}</b> statt {before} Schritte voneinander entfernt (
          {pairs} Paare).
        </Trans>
      )}
    </p>
  );
}
