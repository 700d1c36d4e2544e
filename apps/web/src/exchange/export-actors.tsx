import { ActorFormat, exportActors } from '@augenhoehe/domain/exchange';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { callForFile } from '../app/api.ts';
import { placePath } from '../app/place-path.ts';
import { stringifySearch } from '../app/read-search.ts';
import { useLanguage } from '../app/use-language.ts';
import { filtersOf, shownColumns, useColumnNames } from '../inventory/index.ts';
import { RadioGroup } from '../ui/index.ts';
import { ExportForm } from './export-form.tsx';
import { exportedActorsQuery } from './export-queries.ts';
import { ExportScope } from './export-scope.tsx';
import { NothingToExport } from './nothing-to-export.tsx';
import { useExport } from './use-export.ts';
import { useFormatOptions } from './use-format-options.ts';

const route = getRouteApi('/quartier/$slug/export');

/** The actors of the list as a file, with its filters and its order. */
export function ExportActors({ slug }: { readonly slug: string }) {
  const { t } = useLingui();
  const language = useLanguage();
  const search = route.useSearch();
  const { matching, total, can } = useSuspenseQuery(exportedActorsQuery(slug, search)).data;
  const exporting = useExport();
  const names = useColumnNames();
  const formats = useFormatOptions();
  const [format, setFormat] = useState<ActorFormat>('xlsx');
  // Whoever has chosen columns wants these.
  const [isTable, setTable] = useState(search.columns !== undefined);
  const shown = shownColumns(search, can.workingNotes);
  const inTable = [t`Name`, ...shown.map((column) => names[column])].join(', ');
  const { sort, direction } = search;

  const columns = isTable ? { columns: ['name', ...shown] } : {};
  const query = { ...filtersOf(search), sort, direction, ...columns, format, language };
  const listHref = `${placePath(slug, 'bestand')}${stringifySearch(search)}`;
  if (matching === 0) return <NothingToExport isFiltered={total > 0} listHref={listHref} />;
  return (
    <ExportForm
      exporting={exporting}
      receive={(signal, onReceived) =>
        callForFile(exportActors, { params: { slug }, query, signal }, onReceived)
      }
    >
      <ExportScope
        isAll={matching === total}
        sentence={
          matching === total
            ? t`${plural(total, { one: 'Der eine Akteur kommt', other: 'Alle # Akteure kommen' })} in die Datei.`
            : t`${plural(matching, { one: '# Akteur kommt', other: '# Akteure kommen' })} in die Datei, wie in Ihrer Liste.`
        }
        listHref={listHref}
        allHref={placePath(slug, 'export')}
      />
      <RadioGroup
        label={t`Wofür brauchen Sie die Datei?`}
        value={format}
        onChange={(key) => setFormat(ActorFormat.parse(key))}
        options={formats}
      />
      <RadioGroup
        label={t`Welche Angaben?`}
        value={isTable ? 'table' : 'all'}
        onChange={(key) => setTable(key === 'table')}
        options={[
          {
            key: 'all',
            label: t`Alles, was Sie sehen`,
            help: t`Auch die Kennung jedes Akteurs: Damit erkennt Augenhöhe beim Einlesen, wer gemeint ist, selbst unter neuem Namen.`,
          },
          { key: 'table', label: t`Nur die Spalten der Tabelle`, help: inTable },
        ]}
      />
    </ExportForm>
  );
}
