import { exportTies, ListFormat } from '@augenhoehe/domain/exchange';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { callForFile } from '../app/api.ts';
import { placePath } from '../app/place-path.ts';
import { stringifySearch } from '../app/read-search.ts';
import { useLanguage } from '../app/use-language.ts';
import { RadioGroup } from '../ui/index.ts';
import { ExportForm } from './export-form.tsx';
import { exportedTiesQuery } from './export-queries.ts';
import { ExportScope } from './export-scope.tsx';
import { NothingToExport } from './nothing-to-export.tsx';
import { useExport } from './use-export.ts';
import { useFormatOptions } from './use-format-options.ts';

const route = getRouteApi('/quartier/$slug/export/beziehungen');

/** The ties of the list as a file. */
export function ExportTies({ slug }: { readonly slug: string }) {
  const { t } = useLingui();
  const language = useLanguage();
  const search = route.useSearch();
  const { matching, total } = useSuspenseQuery(exportedTiesQuery(slug, search)).data;
  const exporting = useExport();
  const formats = useFormatOptions();
  const [format, setFormat] = useState<ListFormat>('xlsx');
  const query = { ...search, format, language };
  const listHref = `${placePath(slug, 'beziehungen')}${stringifySearch(search)}`;
  if (matching === 0) return <NothingToExport isFiltered={total > 0} listHref={listHref} />;
  return (
    <ExportForm
      exporting={exporting}
      receive={(signal, onReceived) =>
        callForFile(exportTies, { params: { slug }, query, signal }, onReceived)
      }
    >
      <ExportScope
        isAll={matching === total}
        sentence={
          matching === total
            ? t`${plural(total, { one: 'Die eine Beziehung kommt', other: 'Alle # Beziehungen kommen' })} in die Datei.`
            : t`${plural(matching, { one: '# Beziehung kommt', other: '# Beziehungen kommen' })} in die Datei, wie in Ihrer Liste.`
        }
        listHref={listHref}
        allHref={placePath(slug, 'export', 'beziehungen')}
      />
      <RadioGroup
        label={t`Wofür brauchen Sie die Datei?`}
        value={format}
        onChange={(key) => setFormat(ListFormat.parse(key))}
        options={formats.filter(({ key }) => key !== 'geojson')}
      />
    </ExportForm>
  );
}
