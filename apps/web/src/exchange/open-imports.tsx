import type { ImportSummary } from '@augenhoehe/domain/exchange';
import type { MessageDescriptor } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ageInWords } from '../app/age-in-words.ts';
import { useLanguage } from '../app/use-language.ts';
import { importsQuery } from './import-queries.ts';

const statusWords: Readonly<Record<ImportSummary['status'], MessageDescriptor>> = {
  reading: msg`wird gerade gelesen`,
  unreadable: msg`ließ sich nicht lesen`,
  ready: msg`wartet auf Ihre Prüfung`,
  applying: msg`wird gerade übernommen`,
  applied: msg`übernommen`,
};

export interface OpenImportsProps {
  readonly slug: string;
}

/** Imports that somebody began and has not finished: a closed browser loses nothing. */
export function OpenImports({ slug }: OpenImportsProps) {
  const { i18n } = useLingui();
  const language = useLanguage();
  const imports = useQuery(importsQuery(slug)).data?.imports ?? [];
  if (imports.length === 0) return null;
  return (
    <section className="import-start__open" aria-labelledby="open-imports">
      <h2 id="open-imports">
        <Trans>Angefangen und noch offen</Trans>
      </h2>
      <ul>
        {imports.map((open) => (
          <li key={open.id}>
            <Link to="/quartier/$slug/import/$importId" params={{ slug, importId: open.id }}>
              {open.source}
            </Link>
            <span>
              {open.kind === 'actors' ? <Trans>Akteure</Trans> : <Trans>Beziehungen</Trans>}
              {open.rows !== null && (
                <>
                  {', '}
                  <Trans>{plural(open.rows, { one: '# Zeile', other: '# Zeilen' })}</Trans>
                </>
              )}
              {', '}
              {i18n._(statusWords[open.status])}, {ageInWords(open.updatedAt, language)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
