import { cutOffWithout, reachedWithin } from '@augenhoehe/domain/position';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { languageTag } from '../../app/language-tag.ts';
import { useLanguage } from '../../app/use-language.ts';
import { percent } from '../../inventory/index.ts';
import { SegmentedControl } from '../../ui/index.ts';
import { ActorNames } from '../figures/actor-names.tsx';
import { FigurePart } from '../figures/figure-part.tsx';
import { useNamed } from '../figures/use-named.ts';
import { KeyPositionsSearch, setSizes } from './key-positions-search.ts';
import type { PartProps } from './part-props.ts';
import { WholeGround } from './whole-ground.tsx';

/** One, two or three actors looked at together: on whom most hangs, who together is near to all. */
export function KeySetsPart(part: PartProps) {
  const { t } = useLingui();
  const { search, change } = part;
  const size = search.anzahl ?? '2';
  return (
    <FigurePart
      title={<Trans>Zusammen betrachtet</Trans>}
      sentence={<BreakingSentence {...part} />}
      ground={<WholeGround {...part} />}
      meaning={
        <Trans>
          Zwei oder drei zusammen bewirken oft etwas anderes als jeder Akteur für sich: Akteure, die
          zwischen denselben Kreisen vermitteln, ergänzen einander kaum. Bis 100 Akteure werden alle
          möglichen Zusammenstellungen verglichen, darüber ist es eine Näherung. Zwei erreichen sich
          nicht mehr, wenn zwischen ihnen kein eingetragener Weg übrig bleibt.
        </Trans>
      }
    >
      <Separated {...part} />
      <p className="figure-part__next">
        <ReachingSentence {...part} />
      </p>
      <div className="figure-part__next no-print">
        <SegmentedControl
          size="small"
          label={t`Wie viele Akteure zusammen?`}
          segments={setSizes.map((key) => ({ key, label: key }))}
          value={size}
          onChange={(key) =>
            change(KeyPositionsSearch.pick({ anzahl: true }).parse({ anzahl: key }))
          }
        />
      </div>
    </FigurePart>
  );
}

function playersIn({ analysis, search }: PartProps) {
  return analysis.network.keyPlayers[search.anzahl ?? '2'];
}

function BreakingSentence(part: PartProps) {
  const { t } = useLingui();
  const tag = languageTag(useLanguage());
  const { inWords } = useNamed(part.network);
  const { value, set, approximate } = playersIn(part).fragmenting;
  if (value === null) return <Trans>Für so viele zusammen ist das Netz noch zu klein.</Trans>;
  const names = inWords(set);
  const [after, today] = [
    percent(value, tag),
    percent(part.analysis.network.fragmentation ?? 0, tag),
  ];
  const count = set.length;
  return (
    <>
      {t`${plural(count, { one: `Fällt ${names} aus`, other: `Fallen ${names} zusammen aus` })}`}
      <Trans>
        , erreichen sich <b>{after}</b> der übrigen Paare nicht mehr; heute sind es {today}.
      </Trans>{' '}
      {approximate === true && <Trans>Das ist eine Näherung.</Trans>}
    </>
  );
}

function Separated(part: PartProps) {
  const { slug, network } = part;
  const { t } = useLingui();
  const { actorsOf } = useNamed(network);
  const { set } = playersIn(part).fragmenting;
  const cutOff = useMemo(() => cutOffWithout(network, set).flat(), [network, set]);
  if (cutOff.length === 0) return null;
  return (
    <>
      <p>
        <Trans>Vom größten Teil des Netzes abgeschnitten wären:</Trans>
      </p>
      <ActorNames slug={slug} label={t`Abgeschnitten wären`} actors={actorsOf(cutOff)} />
    </>
  );
}

function ReachingSentence(part: PartProps) {
  const { network } = part;
  const { inWords } = useNamed(network);
  const { set, value, approximate } = playersIn(part).reaching;
  const [direct, reached] = useMemo(
    () => [1, 2].map((steps) => reachedWithin(network, set, steps).length),
    [network, set],
  );
  if (value === null) return null;
  const names = inWords(set);
  const others = network.actors.length - set.length;
  return (
    <>
      <Trans>
        Allen anderen am nächsten: {names}. Direkt erreicht werden so <b>{direct}</b>, in höchstens
        zwei Schritten{' '}
        <b>
          {reached} von {others}
        </b>{' '}
        anderen.
      </Trans>{' '}
      {approximate === true && <Trans>Das ist eine Näherung.</Trans>}
    </>
  );
}
