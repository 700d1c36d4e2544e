import { actorTypeGroups } from '@augenhoehe/domain/catalogue';
import { FactGroup, type SearchReply } from '@augenhoehe/domain/inventory';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { FacetGroup } from '../facet-group.tsx';
import { groupNames } from '../fact-words.ts';
import { areasQuery } from '../queries.ts';
import { useTerms } from '../use-terms.ts';
import type { SearchSearch } from './search-search.ts';

interface SearchFacetsProps {
  readonly slug: string;
  readonly search: SearchSearch;
  readonly facets: SearchReply['facets'];
  readonly onChange: (changes: Partial<SearchSearch>) => void;
}

/** Where it stands, how old it is, and who it is, each with how many were found. */
export function SearchFacets({ slug, search, facets, onChange }: SearchFacetsProps) {
  const { t, i18n } = useLingui();
  const terms = useTerms();
  const { data } = useQuery(areasQuery(slug));
  const areas = data?.areas ?? [];
  const groups = [
    {
      filter: 'in',
      label: t`Wo es steht`,
      isOpen: true,
      choices: FactGroup.options.map((key) => ({ key, label: i18n._(groupNames[key]) })),
    },
    {
      filter: 'age',
      label: t`Bestätigt`,
      isOpen: true,
      choices: [
        { key: 'fresh', label: t`in den letzten 12 Monaten` },
        { key: 'stale', label: t`vor mehr als 12 Monaten` },
        { key: 'unconfirmed', label: t`noch nicht` },
      ],
    },
    {
      filter: 'area',
      label: t`Gebiet`,
      isOpen: false,
      choices: [
        ...areas.map(({ id, name }) => ({ key: id, label: name })),
        { key: 'none', label: t`ohne Gebiet` },
      ],
    },
    {
      filter: 'group',
      label: t`Gruppe`,
      isOpen: false,
      choices: [
        ...actorTypeGroups.map(({ key }) => ({ key, label: terms.group(key) })),
        { key: 'none', label: t`ohne Art` },
      ],
    },
  ] as const;
  return (
    <div className="facets">
      {groups.map((group) => (
        <FacetGroup
          key={group.filter}
          group={group}
          counts={new Map(Object.entries(facets[group.filter]))}
          chosen={search[group.filter] ?? []}
          onChange={(values) =>
            onChange({ [group.filter]: values.length === 0 ? undefined : values })
          }
        />
      ))}
    </div>
  );
}
