import type { ReplyOf } from '@augenhoehe/domain/contract';
import type { searchNeighbourhood } from '@augenhoehe/domain/inventory';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import {
  ClipboardPaste,
  CircleUserRound,
  History,
  MapPin,
  NotebookTabs,
  Plus,
  Settings,
  Tag,
  UsersRound,
  Waypoints,
} from 'lucide-react';
import { placePath } from '../app/place-path.ts';
import { placeQuery } from '../app/session-query.ts';
import { foundByWords, type IconShape } from '../ui/index.ts';

export interface SearchEntry {
  readonly key: string;
  readonly label: string;
  readonly icon: IconShape;
  readonly href?: string;
  readonly onChoose?: () => void;
}

/** Pages and actions that this person has, and whose words fit. */
export function usePageEntries(
  slug: string,
  text: string,
  onEntry: (() => void) | undefined,
): { readonly pages: readonly SearchEntry[]; readonly actions: readonly SearchEntry[] } {
  const { t } = useLingui();
  const { data: place } = useQuery(placeQuery(slug));
  const can = place?.can;

  function page(path: string, label: string, icon: IconShape): SearchEntry {
    return { key: path, label, icon, href: placePath(slug, path) };
  }

  const pages = [
    page('bestand', t`Bestand: Akteure`, NotebookTabs),
    page('beziehungen', t`Beziehungen`, Waypoints),
    page('gebiete', t`Gebiete`, MapPin),
    ...(can?.['journal.read'] ? [page('verlauf', t`Verlauf`, History)] : []),
    ...(can?.['members.read'] ? [page('beteiligte', t`Beteiligte`, UsersRound)] : []),
    ...(can?.['neighbourhood.edit'] ? [page('einstellungen', t`Einstellungen`, Settings)] : []),
    { key: 'konto', label: t`Konto`, icon: CircleUserRound, href: '/konto' },
  ];
  const actions = [
    ...(onEntry === undefined
      ? []
      : [{ key: 'entry', label: t`Akteur eintragen`, icon: Plus, onChoose: onEntry }]),
    ...(can?.['import.run'] ? [page('import', t`Liste einfügen`, ClipboardPaste)] : []),
  ];

  function fitting(entries: readonly SearchEntry[]): readonly SearchEntry[] {
    return entries.filter((entry) => foundByWords(entry.label, text));
  }
  return { pages: fitting(pages), actions: fitting(actions) };
}

/** Tags as ways to the filtered list. */
export function tagEntries(
  slug: string,
  found: ReplyOf<typeof searchNeighbourhood> | undefined,
): readonly SearchEntry[] {
  return (found?.tags ?? []).map((tag) => ({
    key: `tag:${tag}`,
    label: tag,
    icon: Tag,
    href: `${placePath(slug, 'bestand')}?tag=${encodeURIComponent(tag)}`,
  }));
}
