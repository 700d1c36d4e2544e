import { areCirclesWeak, type NetworkAnalysis } from '@augenhoehe/domain/position';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Meaning } from '../../ui/index.ts';
import { type ByChance, useCirclesByChance } from '../figures/use-circles-by-chance.ts';
import { entriesOf, type Scene } from '../scene.ts';
import { circlesOf, tints } from './look-by-figures.ts';

const namedOfEach = 3;

interface CirclesProps {
  readonly scene: Scene;
  readonly network: NetworkAnalysis['network'];
}

/** Which circles there are, how distinct they are beside chance, and who is in each. */
export function Circles({ scene, network }: CirclesProps): ReactNode {
  const { t } = useLingui();
  const circles = circlesOf(network);
  const chance = useCirclesByChance(entriesOf(scene));
  return (
    <>
      <p>
        <CirclesSentence network={network} chance={chance} />
      </p>
      <ul className="figure-legend__circles">
        {circles.map((members, place) => (
          <li key={members[0]}>
            <span
              className={`figure-legend__circle figure-legend__circle--${tints[place] ?? 'other'}`}
              aria-hidden="true"
            >
              {place + 1}
            </span>
            <span className="visually-hidden">{t`Kreis ${place + 1}:`}</span>
            {members
              .toSorted((a, b) => tieCount(scene, b) - tieCount(scene, a))
              .slice(0, namedOfEach)
              .map((id) => scene.actors.get(id)?.name)
              .join(', ')}
            {members.length > namedOfEach && (
              <span className="quiet">
                {' '}
                {t`${plural(members.length - namedOfEach, { one: 'und # weiterer', other: 'und # weitere' })}`}
              </span>
            )}
          </li>
        ))}
      </ul>
      <ChanceMeaning chance={chance} />
    </>
  );
}

interface CompareProps {
  readonly network: NetworkAnalysis['network'];
  readonly chance: ByChance | undefined;
}

function CirclesSentence({ network, chance }: CompareProps): ReactNode {
  const { t, i18n } = useLingui();
  const count = circlesOf(network).length;
  const share = i18n.number(network.modularity ?? 0, { maximumFractionDigits: 2 });
  if (areCirclesWeak(network.modularity, null)) {
    return t`Die Kreise sind schwach ausgeprägt (Modularität ${share}): Fast alle sind mit fast allen Teilen verbunden. Lesen Sie die Farben nur als Anhaltspunkt.`;
  }
  if (chance === undefined) {
    return t`${plural(count, { one: 'Ein Kreis', other: '# Kreise' })}, Modularität ${share}. Der Vergleich mit dem Zufall wird berechnet.`;
  }
  if (areCirclesWeak(network.modularity, chance)) {
    const greatest = i18n.number(chance?.greatest ?? 0, { maximumFractionDigits: 2 });
    return t`Die Kreise sind schwach ausgeprägt (Modularität ${share}): Zufällige Netze mit gleich vielen Beziehungen je Akteur erreichen bis zu ${greatest}. Lesen Sie die Farben nur als Anhaltspunkt.`;
  }
  return t`${plural(count, { one: 'Ein Kreis ist', other: '# Kreise sind' })} untereinander stärker verbunden, als der Zufall erwarten ließe (Modularität ${share}).`;
}

function ChanceMeaning({ chance }: Pick<CompareProps, 'chance'>): ReactNode {
  const { t, i18n } = useLingui();
  if (chance === undefined || chance === null) return null;
  const { rewirings } = chance;
  const mean = i18n.number(chance.mean, { maximumFractionDigits: 2 });
  const greatest = i18n.number(chance.greatest, { maximumFractionDigits: 2 });
  return (
    <Meaning of={t`Kreise`}>
      <p className="small">
        <Trans>
          Die Modularität sagt, wie viel mehr Beziehungen innerhalb der Kreise liegen, als zu
          erwarten wäre, wenn jeder Akteur so viele Beziehungen hätte, aber mit beliebigen anderen.
          In {rewirings} solchen zufälligen Netzen ist sie im Mittel {mean}, höchstens {greatest}.
          Unter 0,3 oder nicht über dem Zufall heißen die Kreise schwach ausgeprägt.
        </Trans>
      </p>
    </Meaning>
  );
}

function tieCount({ actors }: Scene, id: NetworkAnalysis['network']['isolates'][number]): number {
  return actors.get(id)?.tieCount ?? 0;
}
