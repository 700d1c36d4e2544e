import type { Neighbourhood } from '@augenhoehe/domain/access';
import { useLingui } from '@lingui/react/macro';
import { useRouterState } from '@tanstack/react-router';
import {
  Goal,
  Handshake,
  History,
  NotebookTabs,
  ScrollText,
  Settings,
  UsersRound,
  Waypoints,
} from 'lucide-react';
import type { IconShape, ShellPlace } from '../ui/index.ts';
import { placePath } from './place-path.ts';
import { useGoalPages } from './use-goal-pages.ts';
import { useStructurePages } from './use-structure-pages.ts';

/** The pages that belong to „Bestand“. */
const networkPages: readonly string[] = [
  'position',
  'schluesselstellen',
  'luecken',
  'vorschlaege',
  'was-waere-wenn',
  'zeitvergleich',
];

const inventoryPages = [
  'bestand',
  'karte',
  'beziehungen',
  'gremien',
  'gebiete',
  'import',
  'export',
  'suche',
  'vollstaendigkeit',
  'informieren',
];

/** The pages that exist and that this person may see. */
export function useRail({ slug, can }: Neighbourhood): readonly (readonly ShellPlace[])[] {
  const { t } = useLingui();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const [first, ...others] = useStructurePages(can).map((entry) => entry.page);
  const [firstGoals, ...otherGoals] = useGoalPages(can).map((entry) => entry.page);
  const page = path.slice(placePath(slug, '').length).split('/')[0] ?? '';

  function place(
    label: string,
    icon: IconShape,
    pages: readonly [string, ...string[]],
  ): ShellPlace {
    return { href: placePath(slug, pages[0]), label, icon, isCurrent: pages.includes(page) };
  }

  return [
    [
      place(t`Bestand`, NotebookTabs, ['bestand', ...inventoryPages]),
      place(t`Netz`, Waypoints, ['netz', ...networkPages]),
      ...(can['approach.read'] ? [place(t`Kontakte`, Handshake, ['kontakte'])] : []),
      ...(first === undefined ? [] : [place(t`Vereinbarungen`, ScrollText, [first, ...others])]),
      ...(firstGoals === undefined ? [] : [place(t`Ziele`, Goal, [firstGoals, ...otherGoals])]),
    ],
    can['journal.read'] ? [place(t`Verlauf`, History, ['verlauf'])] : [],
    [
      ...(can['members.read'] ? [place(t`Beteiligte`, UsersRound, ['beteiligte'])] : []),
      ...(can['neighbourhood.edit']
        ? [place(t`Einstellungen`, Settings, ['einstellungen', 'post'])]
        : []),
    ],
  ].filter((group) => group.length > 0);
}
