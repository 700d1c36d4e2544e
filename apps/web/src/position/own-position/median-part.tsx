import { comparedWithMedian, groundOf, type NetworkAnalysis } from '@augenhoehe/domain/position';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { languageTag } from '../../app/language-tag.ts';
import { placePath } from '../../app/place-path.ts';
import { useLanguage } from '../../app/use-language.ts';
import { percent } from '../../inventory/index.ts';
import { Cell, ColumnHead, DataTable, Row, RowHead } from '../../ui/index.ts';
import { FigureGround } from '../figures/figure-ground.tsx';
import { FigurePart } from '../figures/figure-part.tsx';
import type { PositionPartProps } from './position-part-props.ts';

interface MedianPartProps extends PositionPartProps {
  readonly analysis: NetworkAnalysis;
}

/** The actor's figures beside the middle of all. */
export function MedianPart({ slug, network, analysis, me }: MedianPartProps) {
  const { t } = useLingui();
  const tag = languageTag(useLanguage());
  const compared = useMemo(
    () => comparedWithMedian(me.id, network, analysis),
    [me, network, analysis],
  );
  const number = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 });

  function plain(figure: number): string {
    return number.format(figure);
  }
  function share(figure: number): string {
    return percent(figure, tag);
  }

  const rows = [
    { key: 'degree', label: t`Verbunden mit anderen`, ...compared.degree, words: plain },
    { key: 'reach', label: t`In zwei Schritten erreicht`, ...compared.reach, words: share },
    {
      key: 'confirmed',
      label: t`Von beiden Seiten bestätigt`,
      ...compared.confirmed,
      words: share,
    },
  ];
  const own = plain(compared.degree.own ?? 0);
  const middle = plain(compared.degree.median ?? 0);
  const { name } = me;
  return (
    <FigurePart
      title={<Trans>Im Vergleich</Trans>}
      sentence={
        <Trans>
          {name} ist mit {own} anderen verbunden; in der Mitte aller Akteure sind es {middle}.
        </Trans>
      }
      ground={
        <FigureGround
          actors={network.actors.length}
          ground={groundOf(network.ties)}
          href={placePath(slug, 'beziehungen')}
        />
      }
      meaning={
        <Trans>
          Die Mitte ist der Median: Die Hälfte der Akteure liegt darunter oder gleichauf, die Hälfte
          darüber oder gleichauf. Wer neu ist oder wenig gefragt wurde, liegt oft darunter; das sagt
          nichts über die Arbeit. Beim Anteil der bestätigten Beziehungen zählen nur Akteure, die
          eine haben.
        </Trans>
      }
    >
      <DataTable
        label={t`Im Vergleich`}
        head={
          <>
            <ColumnHead>{t`Was`}</ColumnHead>
            <ColumnHead>{me.name}</ColumnHead>
            <ColumnHead>{t`Mitte aller`}</ColumnHead>
            <ColumnHead>{t`Akteure`}</ColumnHead>
          </>
        }
      >
        {rows.map(({ key, label, own, median, actors, words }) => (
          <Row key={key}>
            <RowHead>{label}</RowHead>
            <Cell label={`${me.name}:`}>{own === null ? '–' : words(own)}</Cell>
            <Cell label={t`Mitte aller:`}>{median === null ? '–' : words(median)}</Cell>
            <Cell label={t`Akteure:`}>{actors}</Cell>
          </Row>
        ))}
      </DataTable>
    </FigurePart>
  );
}
