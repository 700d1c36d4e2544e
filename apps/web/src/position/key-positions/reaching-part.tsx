import { Trans, useLingui } from '@lingui/react/macro';
import { languageTag } from '../../app/language-tag.ts';
import { useLanguage } from '../../app/use-language.ts';
import { percent } from '../../inventory/index.ts';
import { FigurePart } from '../figures/figure-part.tsx';
import { ForemostTable } from './foremost-table.tsx';
import type { PartProps } from './part-props.ts';
import { WholeGround } from './whole-ground.tsx';

/** Who reaches most others over at most one other. */
export function ReachingPart(part: PartProps) {
  const { t } = useLingui();
  const tag = languageTag(useLanguage());
  const { network, positions } = part;
  const { reaching } = positions;
  const [first] = reaching.entries;
  const others = network.actors.length - 1;
  const [name, reached] = [first?.actor.name, Math.round((first?.figure ?? 0) * others)];

  function words(share: number): string {
    const count = Math.round(share * others);
    return t`${count} von ${others}, ${percent(share, tag)}`;
  }

  return (
    <FigurePart
      title={<Trans>Erreichen die meisten</Trans>}
      sentence={
        first === undefined ? (
          <Trans>Noch erreicht niemand jemanden.</Trans>
        ) : (
          <Trans>
            {name} erreicht über höchstens einen anderen Akteur{' '}
            <b>
              {reached} von {others}
            </b>
            .
          </Trans>
        )
      }
      ground={<WholeGround {...part} />}
      meaning={
        <Trans>
          Gezählt wird, wer direkt verbunden ist oder wen einer der Verbundenen kennt: zwei
          Schritte. So weit kommt eine Nachricht oder eine Einladung, wenn jemand sie einmal
          weitergibt. Ob sie weitergegeben wird, sagt die Zahl nicht.
        </Trans>
      }
    >
      <ForemostTable
        {...part}
        label={t`Erreichen die meisten`}
        foremost={reaching}
        column={t`In zwei Schritten`}
        words={words}
      />
      <p className="figure-part__next">
        <Trans>Über diese Akteure spricht sich am schnellsten herum, was alle wissen sollen.</Trans>
      </p>
    </FigurePart>
  );
}
