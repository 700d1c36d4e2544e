import type { SavedSearches } from '@augenhoehe/domain/inventory';
import { useLingui } from '@lingui/react/macro';
import { Bookmark, BookmarkPlus, Pencil, Trash2, UsersRound } from 'lucide-react';
import type { MenuGroup } from '../../ui/index.ts';

export type Saved = SavedSearches['searches'][number];

interface Asked {
  /** Of the page that shows them. */
  readonly path: string;
  readonly list: SavedSearches;
  /** Search parameters of what is shown. */
  readonly address: string;
  readonly onSave: () => void;
  readonly onEdit: (saved: Saved) => void;
  readonly onRemove: (saved: Saved) => void;
}

/** Own ones, the team's, and what can be done with what is shown; without empty groups. */
export function useSavedSearchGroups(asked: Asked): readonly MenuGroup[] {
  const { t } = useLingui();
  const { path, list, address } = asked;
  const shown = list.searches.find((saved) => saved.search === address);

  function group(key: string, label: string, isShared: boolean): MenuGroup {
    const entries = list.searches
      .filter((saved) => saved.isShared === isShared)
      .map((saved) => ({
        key: saved.id,
        label: saved.name,
        icon: isShared ? UsersRound : Bookmark,
        isSelected: saved === shown,
        href: `${path}?${saved.search}`,
      }));
    return { key, label, entries };
  }

  function actions(): MenuGroup['entries'] {
    if (shown === undefined) {
      const save = { key: 'save', label: t`Diese Ansicht merken`, icon: BookmarkPlus };
      return list.can.save && address !== '' ? [{ ...save, onAction: asked.onSave }] : [];
    }
    if (!shown.canEdit) return [];
    const edit = { key: 'edit', label: t`Name, Text und Sichtbarkeit ändern`, icon: Pencil };
    const remove = { key: 'remove', label: t`Diese Ansicht vergessen`, icon: Trash2 };
    return [
      { ...edit, onAction: () => asked.onEdit(shown) },
      { ...remove, onAction: () => asked.onRemove(shown) },
    ];
  }

  return [
    group('own', t`Nur für mich`, false),
    group('team', t`Für alle Beteiligten`, true),
    { key: 'actions', entries: actions() },
  ].filter(({ entries }) => entries.length > 0);
}
