import { dependenciesOf, dependencyKinds, groundOf } from '@augenhoehe/domain/position';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { placePath } from '../../app/place-path.ts';
import { tieSentence } from '../../inventory/index.ts';
import { Link } from '../../ui/index.ts';
import { useFirstOf } from '../use-first-of.tsx';
import { FigureGround } from '../figures/figure-ground.tsx';
import { FigurePart } from '../figures/figure-part.tsx';
import { useNamed } from '../figures/use-named.ts';
import { useTieWords } from '../use-tie-words.ts';
import { Neutrality } from './neutrality.tsx';
import type { PositionPartProps } from './position-part-props.ts';

const shownFirst = 12;

/** From whom money, instructions or rooms come and to whom they go; and what that may look like. */
export function DependenciesPart(part: PositionPartProps) {
  const { slug, network, me, tiesHref } = part;
  const { t, i18n } = useLingui();
  const { inWords } = useNamed(network);
  const tieWords = useTieWords();
  const dependencies = useMemo(() => dependenciesOf(me.id, network.ties), [me, network]);
  const { shown, showAll } = useFirstOf(dependencies, shownFirst);
  return (
    <FigurePart
      title={<Trans>Abhängigkeiten</Trans>}
      sentence={<DependenciesSentence name={me.name} dependencies={dependencies} />}
      ground={
        <FigureGround
          ground={groundOf(dependencies.map(({ tie }) => tie))}
          href={`${tiesHref}&type=${dependencyKinds.join(',')}`}
        />
      }
      meaning={
        <Trans>
          Als Abhängigkeit zählt, wer Träger ist, fördert, beauftragt oder Räume und anderes
          bereitstellt. Das ist nichts Schlechtes; es soll nur niemand überrascht sein. Nach der
          Neutralität wird gefragt, wenn der Träger, ein Förderer oder ein Auftraggeber mit einem
          anderen Partner in Konkurrenz oder im Konflikt steht, oder Sie selbst.
        </Trans>
      }
    >
      {shown.length > 0 && (
        <ul className="position-list" aria-label={t`Abhängigkeiten`}>
          {shown.map(({ tie, partner }) => (
            <li key={tie.id}>
              {i18n._(tieSentence(tie.type, { from: inWords([tie.from]), to: inWords([tie.to]) }))}{' '}
              <Link className="small no-print" href={placePath(slug, 'bestand', partner)}>
                <Trans>Steckbrief</Trans>
                <span className="visually-hidden"> {inWords([partner])}</span>
              </Link>
              <p className="small quiet">{tieWords(tie)}</p>
            </li>
          ))}
        </ul>
      )}
      {showAll}
      <Neutrality {...part} />
    </FigurePart>
  );
}

interface DependenciesSentenceProps {
  readonly name: string;
  readonly dependencies: ReturnType<typeof dependenciesOf>;
}

function DependenciesSentence({ name, dependencies }: DependenciesSentenceProps) {
  const { t } = useLingui();
  const on = new Set(dependencies.filter(({ isOurs }) => isOurs).map(({ partner }) => partner))
    .size;
  const by = new Set(dependencies.filter(({ isOurs }) => !isOurs).map(({ partner }) => partner))
    .size;
  if (dependencies.length === 0) {
    return (
      <Trans>
        Bei {name} ist nicht eingetragen, dass Auftrag, Geld oder Räume von anderen kommen oder an
        andere gehen.
      </Trans>
    );
  }
  return (
    <>
      {t`${plural(on, {
        0: `${name} bekommt von niemandem Auftrag, Geld oder Räume.`,
        one: `${name} bekommt von # Akteur Auftrag, Geld oder Räume.`,
        other: `${name} bekommt von # Akteuren Auftrag, Geld oder Räume.`,
      })}`}{' '}
      {t`${plural(by, {
        0: 'Von hier bekommt niemand etwas davon.',
        one: 'Von hier bekommt # Akteur etwas davon.',
        other: 'Von hier bekommen # Akteure etwas davon.',
      })}`}
    </>
  );
}
