import { exportContacts } from '@augenhoehe/domain/exchange';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { callForFile } from '../app/api.ts';
import { placePath } from '../app/place-path.ts';
import { stringifySearch } from '../app/read-search.ts';
import { useLanguage } from '../app/use-language.ts';
import { filtersOf } from '../inventory/index.ts';
import { ExportForm } from './export-form.tsx';
import { exportedActorsQuery } from './export-queries.ts';
import { ExportScope } from './export-scope.tsx';
import { NothingToExport } from './nothing-to-export.tsx';
import { useExport } from './use-export.ts';

const route = getRouteApi('/quartier/$slug/export/ansprechpersonen');

/** Whom to ask at the actors of the list, for an address book. */
export function ExportContacts({ slug }: { readonly slug: string }) {
  const { t } = useLingui();
  const language = useLanguage();
  const search = route.useSearch();
  const { matching, total } = useSuspenseQuery(exportedActorsQuery(slug, search)).data;
  const exporting = useExport();
  const filters = filtersOf(search);
  const listHref = `${placePath(slug, 'bestand')}${stringifySearch(filters)}`;
  if (matching === 0) return <NothingToExport isFiltered={total > 0} listHref={listHref} />;
  return (
    <ExportForm
      exporting={exporting}
      receive={(signal, onReceived) =>
        callForFile(
          exportContacts,
          { params: { slug }, query: { ...filters, language }, signal },
          onReceived,
        )
      }
    >
      <ExportScope
        isAll={matching === total}
        sentence={
          matching === total
            ? t`Die Ansprechpersonen aller Akteure kommen in die Datei.`
            : t`Die Ansprechpersonen von ${plural(matching, { one: '# Akteur', other: '# Akteuren' })} kommen in die Datei, wie in Ihrer Liste.`
        }
        listHref={listHref}
        allHref={placePath(slug, 'export', 'ansprechpersonen')}
      />
      <p>
        <Trans>
          Als Visitenkarten (vCard) für ein Adressbuch, etwa in Thunderbird oder auf dem Telefon.
        </Trans>
      </p>
      <p>
        <Trans>
          Darin ist nur, wen Sie sehen. Wer widersprochen oder die Einwilligung widerrufen hat,
          kommt nicht in die Datei. Widerspricht jemand später, nehmen Sie die Person auch aus Ihrem
          Adressbuch.
        </Trans>
      </p>
    </ExportForm>
  );
}
