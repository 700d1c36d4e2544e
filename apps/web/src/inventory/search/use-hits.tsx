import { queryWords, type SearchReply } from '@augenhoehe/domain/inventory';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Search } from 'lucide-react';
import { placePath } from '../../app/place-path.ts';
import { stringifySearch } from '../../app/read-search.ts';
import { useSettled } from '../../app/use-settled.ts';
import { GroupMark, Icon } from '../../ui/index.ts';
import { useAbout } from '../sheet-about.tsx';
import { groupOf } from '../use-terms.ts';
import type { Hit, HitGroup } from './hit-list.tsx';
import {
  bodyEntries,
  type SearchEntry,
  tagEntries,
  useActionEntries,
  usePageEntries,
} from './search-entries.ts';
import { searchQuery } from './search-queries.ts';
import { useHitReasons } from './use-hit-reasons.ts';

const typingMs = 120;

export interface Hits {
  readonly groups: readonly HitGroup[];
  /** What the server says of the words; `undefined` before anything is typed. */
  readonly found: SearchReply | undefined;
}

/** Actors, tags, actions and pages for what is being typed. */
export function useHits(slug: string, text: string, onEntry: (() => void) | undefined): Hits {
  const { t } = useLingui();
  const q = useSettled(text.trim(), typingMs);
  const isAsked = text.trim() !== '';
  const { data } = useQuery(searchQuery(slug, { q }));
  const found = isAsked ? data : undefined;
  const actors = useActorHits(slug, text, found);
  const pages = usePageEntries(slug, text);
  const actions = useActionEntries(slug, text, onEntry);
  const groups = [
    { label: t`Akteure`, hits: actors },
    { label: t`Gremien`, hits: bodyEntries(slug, found).map(marked) },
    { label: t`Schlagwörter`, hits: tagEntries(slug, found).map(marked) },
    { label: t`Handlungen`, hits: actions.map(marked) },
    { label: t`Seiten`, hits: pages.map(marked) },
  ];
  return { groups: groups.filter((group) => group.hits.length > 0), found };
}

function marked({ icon, ...entry }: SearchEntry): Hit {
  return { ...entry, mark: <Icon shape={icon} /> };
}

/** The best of those with all words, else of those with some; then the way to all of them. */
function useActorHits(slug: string, text: string, found: SearchReply | undefined): readonly Hit[] {
  const { t } = useLingui();
  const about = useAbout(slug, true);
  const reasonsOf = useHitReasons(slug, queryWords(text));
  if (found === undefined || found.actors.length === 0) return [];
  const complete = found.actors.filter(({ missing }) => missing.length === 0);
  const shown = complete.length > 0 ? complete : found.actors;
  const count = found.complete + found.partial;
  return [
    ...shown.map((hit) => ({
      key: hit.id,
      label: hit.name,
      about: about(hit),
      reason: reasonsOf(hit)[0],
      mark: <GroupMark group={groupOf(hit.type)} size="small" />,
      href: `${placePath(slug, 'bestand')}?akteur=${hit.id}`,
    })),
    {
      key: 'all',
      label: t`Alle ${count} Ergebnisse, mit Begründung und Alter`,
      mark: <Icon shape={Search} />,
      href: `${placePath(slug, 'suche')}${stringifySearch({ q: text.trim() })}`,
    },
  ];
}
