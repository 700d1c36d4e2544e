import { AreaId } from '@augenhoehe/domain/contract';
import { CoverageColumns, downloadCoverage } from '@augenhoehe/domain/inventory';
import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Download, Printer } from 'lucide-react';
import { addressOf } from '../../app/api.ts';
import { dayInWords } from '../../app/age-in-words.ts';
import { useLanguage } from '../../app/use-language.ts';
import { useNow } from '../../app/use-now.ts';
import { usePlace } from '../../app/use-place.ts';
import { Button, LinkButton, SegmentedControl, Select } from '../../ui/index.ts';
import { areasQuery } from '../queries.ts';
import { useAreaNames } from '../use-area-names.ts';
import { coverageQuery, gapsQuery, queryOf } from './coverage-queries.ts';
import type { CoverageSearch } from './coverage-search.ts';
import { CoverageTable } from './coverage-table.tsx';
import { EmptyColumns, EmptyRows } from './empty-lines.tsx';
import { useCoverageChange } from './use-coverage-change.ts';

interface MatrixViewProps {
  readonly slug: string;
  readonly search: CoverageSearch;
}

/** Fields of action crossed with target groups, areas or groups: what is empty first, then the matrix. */
export function MatrixView({ slug, search }: MatrixViewProps) {
  const { t } = useLingui();
  const { data: matrix } = useSuspenseQuery(coverageQuery(slug, search));
  const { gaps } = useSuspenseQuery(gapsQuery(slug)).data;
  const { actors, confirmed } = matrix.total;
  return (
    <section className="coverage" aria-label={t`Abdeckung`}>
      <div className="coverage__words">
        <EmptyRows matrix={matrix} gaps={gaps} />
        <EmptyColumns slug={slug} matrix={matrix} gaps={gaps} search={search} />
      </div>
      <MatrixTools slug={slug} search={search} />
      <PrintedHead slug={slug} search={search} />
      <CoverageTable slug={slug} matrix={matrix} gaps={gaps} search={search} />
      <p className="small quiet coverage__legend">
        <Trans>
          Grundlage: {actors} Akteure, davon {confirmed} in den letzten 12 Monaten bestätigt. Der
          Balken zeigt diesen Anteil je Feld. Wer in mehreren Feldern arbeitet, steht in mehreren
          Zeilen und zählt in jeder Summe einmal.
        </Trans>{' '}
        {(search.columns ?? 'target') === 'target' && (
          <Trans>
            „Alle Bewohnerinnen und Bewohner“ zählt nur in der eigenen Spalte: Wer für alle da ist,
            erreicht damit noch keine bestimmte Gruppe.
          </Trans>
        )}
      </p>
    </section>
  );
}

function MatrixTools({ slug, search }: MatrixViewProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const change = useCoverageChange();
  const { areas } = useSuspenseQuery(areasQuery(slug)).data;
  const query = { ...queryOf(search), language };
  return (
    <div className="coverage__tools no-print">
      <SegmentedControl
        label={t`Handlungsfelder nach`}
        size="small"
        segments={[
          { key: 'target', label: t`Zielgruppen` },
          { key: 'area', label: t`Gebieten` },
          { key: 'group', label: t`Akteursgruppen` },
        ]}
        value={search.columns ?? 'target'}
        onChange={(key) => change({ columns: CoverageColumns.parse(key) })}
      />
      {areas.length > 1 && (
        <Select
          label={t`Gebiet`}
          size="small"
          options={[
            { key: '', label: t`ganzes Quartier` },
            ...areas.map(({ id, name }) => ({ key: id, label: name })),
          ]}
          value={search.area?.[0] ?? ''}
          onChange={(key) => change({ area: key === '' ? undefined : [AreaId.parse(key)] })}
        />
      )}
      <div className="actions coverage__out">
        <Button size="small" variant="plain" icon={Printer} onPress={() => window.print()}>
          <Trans>Drucken</Trans>
        </Button>
        <LinkButton
          size="small"
          variant="plain"
          icon={Download}
          href={addressOf(downloadCoverage.path, { slug }, query)}
          download
        >
          <Trans>Als Tabelle (XLSX)</Trans>
        </LinkButton>
      </div>
    </div>
  );
}

/** On paper nobody sees the address. */
function PrintedHead({ slug, search }: MatrixViewProps) {
  const { t } = useLingui();
  const place = usePlace(slug);
  const areaName = useAreaNames(slug);
  const today = dayInWords(useNow().toISOString(), useLanguage());
  const scope = search.area?.map((id) => (id === 'none' ? t`ohne Gebiet` : areaName(id)));
  const what = {
    target: t`Handlungsfelder und Zielgruppen`,
    area: t`Handlungsfelder und Gebiete`,
    group: t`Handlungsfelder und Akteursgruppen`,
  }[search.columns ?? 'target'];
  return (
    <p className="print-only">
      <b>
        {what} – {place.name}
      </b>
      , {scope === undefined ? t`ganzes Quartier` : scope.join(', ')}, {today}
    </p>
  );
}
