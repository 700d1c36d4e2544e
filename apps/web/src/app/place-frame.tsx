import { useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Outlet, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { useLiveChanges } from '../live/use-live-changes.ts';
import { AccountMenu, AppShell, PlaceSwitch, SearchButton } from '../ui/index.ts';
import { lazyPart } from './lazy-part.tsx';
import { PlaceActionsContext } from './place-actions.ts';
import { PlacePartsContext } from './place-parts.ts';
import { placePath } from './place-path.ts';
import { SecondFactorDue } from './second-factor-due.tsx';
import { sessionQuery } from './session-query.ts';
import { useAccountGroups } from './use-account-groups.ts';
import { useFooterLinks } from './use-footer-links.ts';
import { usePlace } from './use-place.ts';
import { usePlaceKeys } from './use-place-keys.ts';
import { useRail } from './use-rail.ts';
import { useShellLanguages } from './use-shell-languages.ts';

const SearchDialog = lazyPart(
  async () => (await import('../inventory/search/search-dialog.tsx')).SearchDialog,
);
const QuickEntryDialog = lazyPart(
  async () => (await import('../inventory/quick-entry-dialog.tsx')).QuickEntryDialog,
);

const parts = {
  actorParts: [
    lazyPart(
      async () =>
        (await import('../structure/cooperations/actor-cooperations.tsx')).ActorCooperations,
    ),
    lazyPart(async () => (await import('../structure/roles/actor-roles.tsx')).ActorRoles),
    lazyPart(async () => (await import('../structure/tasks/actor-tasks.tsx')).ActorTasks),
    lazyPart(async () => (await import('../goals/measures/actor-measures.tsx')).ActorMeasures),
    lazyPart(async () => (await import('../contacts/actor-approaches.tsx')).ActorApproaches),
  ],
  settingsParts: [
    lazyPart(async () => (await import('../structure/logo/logo-settings.tsx')).LogoSettings),
  ],
  LetterDialog: lazyPart(
    async () => (await import('../structure/documents/letter-dialog.tsx')).LetterDialog,
  ),
  bodyTools: [
    lazyPart(async () => (await import('../structure/documents/body-documents.tsx')).BodyDocuments),
  ],
  BodyWarnings: lazyPart(
    async () => (await import('../structure/warnings/body-warnings.tsx')).BodyWarnings,
  ),
  WarningMark: lazyPart(
    async () => (await import('../structure/warnings/warning-mark.tsx')).WarningMark,
  ),
  AlikeBodies: lazyPart(
    async () => (await import('../structure/warnings/alike-bodies.tsx')).AlikeBodies,
  ),
  bodyParts: [
    lazyPart(async () => (await import('../structure/roles/body-roles.tsx')).BodyRoles),
    lazyPart(async () => (await import('../structure/tasks/body-tasks.tsx')).BodyTasks),
    lazyPart(
      async () => (await import('../goals/decisions/place/body-decisions.tsx')).BodyDecisions,
    ),
  ],
  cooperationParts: [
    lazyPart(
      async () =>
        (await import('../goals/decisions/place/cooperation-decisions.tsx')).CooperationDecisions,
    ),
  ],
};

const route = getRouteApi('/quartier/$slug');

/** Around every page of a neighbourhood: rail, search, entry, live changes. */
export function PlaceFrame(): ReactNode {
  const { t } = useLingui();
  const { slug } = route.useParams();
  const place = usePlace(slug);
  const { person, places } = useSuspenseQuery(sessionQuery).data;
  const [open, setOpen] = useState<'search' | 'entry' | null>(null);
  const rail = useRail(place);
  const languages = useShellLanguages();
  const footer = useFooterLinks();
  const accountGroups = useAccountGroups();
  const navigate = useNavigate();
  const openSearch = useCallback(() => setOpen('search'), []);
  const startEntry = useCallback(() => setOpen('entry'), []);
  const openEntry = place.can['actor.add'] ? startEntry : undefined;
  const actions = useMemo(() => ({ openSearch, openEntry }), [openSearch, openEntry]);
  useLiveChanges(slug);
  usePlaceKeys({ onSearch: openSearch, onEntry: openEntry });

  const others = places.filter((other) => other.slug !== slug);
  const home = placePath(slug, 'bestand');
  return (
    <PlaceActionsContext value={actions}>
      <AppShell
        home={home}
        places={rail}
        place={
          <PlaceSwitch
            name={place.name}
            about={place.city}
            groups={[
              {
                key: 'places',
                entries: others.map((other) => ({
                  key: other.slug,
                  label: other.name,
                  help: other.city,
                  href: placePath(other.slug, 'bestand'),
                })),
              },
            ]}
          />
        }
        search={
          <SearchButton
            label={t`Akteur, Seite oder Handlung suchen`}
            shortcut="/"
            onPress={openSearch}
          />
        }
        account={<AccountMenu name={person?.name ?? ''} groups={accountGroups} />}
        languages={languages}
        footer={footer}
      >
        <SecondFactorDue dueAt={person?.secondFactorDueAt ?? null} />
        <PlacePartsContext value={parts}>
          <Outlet />
        </PlacePartsContext>
      </AppShell>
      {open === 'search' && (
        <SearchDialog slug={slug} onClose={() => setOpen(null)} onEntry={openEntry} />
      )}
      {open === 'entry' && (
        <QuickEntryDialog
          slug={slug}
          onClose={() => setOpen(null)}
          onEntered={(id) => {
            setOpen(null);
            void navigate({ href: `${home}?akteur=${id}` });
          }}
          onGone={(id) => {
            const isOpen = new URLSearchParams(window.location.search).get('akteur') === id;
            if (isOpen) void navigate({ href: home });
          }}
        />
      )}
    </PlaceActionsContext>
  );
}
