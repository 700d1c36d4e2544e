import type { Action } from '@augenhoehe/domain/access';
import type { SearchReply } from '@augenhoehe/domain/inventory';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import {
  Armchair,
  CalendarClock,
  CircleUserRound,
  ClipboardPaste,
  Download,
  FlaskConical,
  Handshake,
  History,
  KeyRound,
  Lightbulb,
  ListChecks,
  Locate,
  Mail,
  Plus,
  Settings,
  Tag,
  UsersRound,
  Waypoints,
} from 'lucide-react';
import { newApproachPath } from '../../app/new-approach-path.ts';
import { placePath } from '../../app/place-path.ts';
import { placeQuery } from '../../app/session-query.ts';
import { useStructurePages } from '../../app/use-structure-pages.ts';
import { foundByWords, type IconShape } from '../../ui/index.ts';
import { bodyPath } from '../bodies/body-paths.ts';
import { useInventoryPages } from '../use-inventory-pages.ts';

export interface SearchEntry {
  readonly key: string;
  readonly label: string;
  readonly icon: IconShape;
  readonly href?: string;
  readonly onChoose?: () => void;
}

function fitting(entries: readonly SearchEntry[], text: string): readonly SearchEntry[] {
  return entries.filter((entry) => foundByWords(entry.label, text));
}

/** The pages that this person has and whose words fit. */
export function usePageEntries(slug: string, text: string): readonly SearchEntry[] {
  const { t } = useLingui();
  const { data: place } = useQuery(placeQuery(slug));
  const ofInventory = useInventoryPages(place?.can).map(({ page, label, icon }) => ({
    key: page,
    label: page === 'bestand' ? t`Bestand: Akteure` : label,
    icon,
    href: placePath(slug, page),
  }));
  const ofStructure = useStructurePages(place?.can).map(({ page, label, icon }) => ({
    key: page,
    label,
    icon,
    href: placePath(slug, page),
  }));
  const pages: readonly (readonly [string, string, IconShape, Action])[] = [
    ['netz', t`Netz`, Waypoints, 'inventory.read'],
    ['vorschlaege', t`Netz: Vorschläge`, Lightbulb, 'inventory.read'],
    ['luecken', t`Netz: Lücken`, ListChecks, 'inventory.read'],
    ['kontakte', t`Kontakte`, Handshake, 'approach.read'],
    ['zeitvergleich', t`Netz: Zeitvergleich`, CalendarClock, 'inventory.read'],
    ['position', t`Eigene Position`, Locate, 'inventory.read'],
    ['schluesselstellen', t`Schlüsselstellen`, KeyRound, 'inventory.read'],
    ['was-waere-wenn', t`Netz: Was wäre, wenn`, FlaskConical, 'inventory.read'],
    ['export', t`Exportieren`, Download, 'export.run'],
    ['verlauf', t`Verlauf`, History, 'journal.read'],
    ['beteiligte', t`Beteiligte`, UsersRound, 'members.read'],
    ['einstellungen', t`Einstellungen`, Settings, 'neighbourhood.edit'],
    ['post', t`Einstellungen: Post`, Mail, 'mail.read'],
  ];
  const others = pages
    .filter(([, , , action]) => place?.can[action])
    .map(([path, label, icon]) => ({ key: path, label, icon, href: placePath(slug, path) }));
  const account = { key: 'konto', label: t`Konto`, icon: CircleUserRound, href: '/konto' };
  return fitting([...ofInventory, ...ofStructure, ...others, account], text);
}

/** What this person may start from anywhere and whose words fit. */
export function useActionEntries(
  slug: string,
  text: string,
  onEntry: (() => void) | undefined,
): readonly SearchEntry[] {
  const { t } = useLingui();
  const { data: place } = useQuery(placeQuery(slug));
  const entry =
    onEntry === undefined
      ? []
      : [{ key: 'entry', label: t`Akteur eintragen`, icon: Plus, onChoose: onEntry }];
  const list = {
    key: 'import',
    label: t`Liste einfügen`,
    icon: ClipboardPaste,
    href: placePath(slug, 'import'),
  };
  const approach = {
    key: 'approach',
    label: t`Ansprache planen`,
    icon: Handshake,
    href: newApproachPath(slug),
  };
  return fitting(
    [
      ...entry,
      ...(place?.can['approach.edit'] ? [approach] : []),
      ...(place?.can['import.run'] ? [list] : []),
    ],
    text,
  );
}

export function bodyEntries(slug: string, found: SearchReply | undefined): readonly SearchEntry[] {
  return (found?.bodies ?? []).map(({ id, name }) => ({
    key: id,
    label: name,
    icon: Armchair,
    href: bodyPath(slug, id),
  }));
}

/** Tags as ways to the filtered list. */
export function tagEntries(slug: string, found: SearchReply | undefined): readonly SearchEntry[] {
  return (found?.tags ?? []).map((tag) => ({
    key: `tag:${tag}`,
    label: tag,
    icon: Tag,
    href: `${placePath(slug, 'bestand')}?tag=${encodeURIComponent(tag)}`,
  }));
}
