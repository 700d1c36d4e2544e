import type { ReplyOf } from '@augenhoehe/domain/contract';
import type { showConfirmation, SourceCount } from '@augenhoehe/domain/inventory';
import { Trans, useLingui } from '@lingui/react/macro';
import { DescriptionList } from '../../ui/index.ts';
import { groupNames } from '../fact-words.ts';
import { useTerms } from '../use-terms.ts';

type SourceListsProps = Pick<ReplyOf<typeof showConfirmation>, 'sources' | 'fieldSources'>;

/** Where facts come from, for each kind of fact and for each field of action. */
export function SourceLists({ sources, fieldSources }: SourceListsProps) {
  const { i18n } = useLingui();
  const terms = useTerms();
  return (
    <section className="coverage-part">
      <h2>
        <Trans>Woher stammen die Angaben?</Trans>
      </h2>
      <p className="quiet">
        <Trans>In Klammern steht, für wie viele Akteure.</Trans>
      </p>
      <DescriptionList
        layout="columns"
        entries={sources.map(({ group, sources: known }) => ({
          key: group,
          term: i18n._(groupNames[group]),
          detail: <Sources sources={known} />,
        }))}
      />
      <details className="source-fields">
        <summary>
          <Trans>Für jedes Handlungsfeld</Trans>
        </summary>
        <DescriptionList
          layout="columns"
          entries={fieldSources.map(({ field, sources: known }) => ({
            key: field,
            term: terms.field(field),
            detail: <Sources sources={known} />,
          }))}
        />
      </details>
    </section>
  );
}

/** As many as somebody reads; of the rest only how many. */
const shown = 6;

function Sources({ sources }: { readonly sources: readonly SourceCount[] }) {
  const { t } = useLingui();
  if (sources.length === 0) return <span className="quiet">{t`keine Angaben`}</span>;
  const left = sources.length - shown;
  return (
    <span className="source-list">
      {sources.slice(0, shown).map(({ source, means, actors }) => (
        <span key={`${means} ${source}`}>
          {source === '' ? <WithoutSource means={means} /> : source}{' '}
          <span className="quiet num">({actors})</span>
        </span>
      ))}
      {left > 0 && <span className="quiet">{t`und ${left} weitere`}</span>}
    </span>
  );
}

function WithoutSource({ means }: Pick<SourceCount, 'means'>) {
  switch (means) {
    case 'entered':
      return <Trans>hier eingetragen</Trans>;
    case 'imported':
      return <Trans>aus einer Liste</Trans>;
    case 'sample':
      return <Trans>aus dem Beispiel</Trans>;
  }
}
