import type { CoverageColumns, CoverageMatrix, Gap, GapKind } from '@augenhoehe/domain/inventory';
import { Trans, useLingui } from '@lingui/react/macro';
import { CircleCheck, CircleDashed } from 'lucide-react';
import type { ReactNode } from 'react';
import { placePath } from '../../app/place-path.ts';
import { Icon, Link } from '../../ui/index.ts';
import { languageTag } from '../../app/language-tag.ts';
import { useTerms } from '../use-terms.ts';
import type { CoverageSearch } from './coverage-search.ts';
import { useCoverageNames } from './use-coverage-names.ts';

interface EmptyLinesProps {
  readonly matrix: CoverageMatrix;
  readonly gaps: readonly Gap[];
}

/** „In 5 von 25 Handlungsfeldern ist niemand erfasst: …“ */
export function EmptyRows({ matrix, gaps }: EmptyLinesProps) {
  const terms = useTerms();
  const rows = matrix.rows.filter(({ key }) => key !== 'none');
  const empty = rows.filter(({ actors }) => actors === 0).map(({ key }) => key);
  const all = rows.length;
  return (
    <EmptyLine
      gaps={ofKind(gaps, 'field')}
      keys={empty.length === all ? [] : empty}
      name={terms.field}
    >
      {empty.length === 0 && <Trans>In allen {all} Handlungsfeldern ist jemand erfasst.</Trans>}
      {empty.length === all && <Trans>Noch nennt kein Eintrag ein Handlungsfeld.</Trans>}
      {empty.length > 0 && empty.length < all && (
        <Trans>
          In {empty.length} von {all} Handlungsfeldern ist niemand erfasst:
        </Trans>
      )}
    </EmptyLine>
  );
}

interface EmptyColumnsProps extends EmptyLinesProps {
  readonly slug: string;
  readonly search: CoverageSearch;
}

/** The same of target groups, areas or groups. */
export function EmptyColumns({ slug, matrix, gaps, search }: EmptyColumnsProps) {
  const columns = search.columns ?? 'target';
  const { column } = useCoverageNames(slug, columns);
  const shown = matrix.columns.filter(({ key }) => key !== 'none' && key !== 'zg.alle');
  const empty = shown.filter(({ actors }) => actors === 0).map(({ key }) => key);
  const count = empty.length;
  const all = shown.length;
  if (all === 0) return <NoAreas slug={slug} />;
  if (count === all) return <NothingStated columns={columns} />;
  const words = {
    target:
      count === 0 ? (
        <Trans>Für alle {all} Zielgruppen ist jemand erfasst.</Trans>
      ) : (
        <Trans>
          Für {count} von {all} Zielgruppen ist niemand erfasst:
        </Trans>
      ),
    area:
      count === 0 ? (
        <Trans>In allen {all} Gebieten ist jemand erfasst.</Trans>
      ) : (
        <Trans>
          In {count} von {all} Gebieten ist niemand erfasst:
        </Trans>
      ),
    group:
      count === 0 ? (
        <Trans>Aus allen {all} Akteursgruppen ist jemand erfasst.</Trans>
      ) : (
        <Trans>
          Aus {count} von {all} Akteursgruppen ist niemand erfasst:
        </Trans>
      ),
  };
  return (
    <EmptyLine gaps={columns === 'area' ? [] : ofKind(gaps, columns)} keys={empty} name={column}>
      {words[columns]}
    </EmptyLine>
  );
}

function ofKind(gaps: readonly Gap[], kind: GapKind): readonly Gap[] {
  return gaps.filter((gap) => gap.kind === kind);
}

interface EmptyLineProps {
  readonly gaps: readonly Gap[];
  readonly keys: readonly string[];
  readonly name: (key: string) => string;
  readonly children: ReactNode;
}

/** A list of names, in which those that somebody checked say so. */
function EmptyLine({ gaps, keys, name, children }: EmptyLineProps) {
  const { t } = useLingui();
  const { language } = useTerms();
  const absent = new Set(
    gaps.filter(({ standing }) => standing === 'absent').map(({ key }) => key),
  );
  const names = keys.map((key) => (absent.has(key) ? t`${name(key)} (geprüft)` : name(key)));
  const list = new Intl.ListFormat(languageTag(language)).format(names);
  const isDone = keys.every((key) => absent.has(key));
  return (
    <p className="coverage__line">
      <Icon shape={isDone ? CircleCheck : CircleDashed} />
      <span>
        {children} {keys.length > 0 && <b>{list}.</b>}
      </span>
    </p>
  );
}

/** An imported list seldom says everything: then a list of all names would say nothing. */
function NothingStated({ columns }: { readonly columns: CoverageColumns }) {
  const words = {
    target: <Trans>Noch nennt kein Eintrag eine Zielgruppe.</Trans>,
    area: <Trans>Noch nennt kein Eintrag ein Gebiet.</Trans>,
    group: <Trans>Noch ist von keinem Eintrag bekannt, was für ein Akteur es ist.</Trans>,
  };
  return (
    <p className="coverage__line">
      <Icon shape={CircleDashed} />
      <span>{words[columns]}</span>
    </p>
  );
}

function NoAreas({ slug }: { readonly slug: string }) {
  return (
    <p className="coverage__line">
      <Icon shape={CircleDashed} />
      <span>
        <Trans>
          Noch sind keine Gebiete eingetragen.{' '}
          <Link href={placePath(slug, 'gebiete')}>Gebiete ergänzen</Link>
        </Trans>
      </span>
    </p>
  );
}
