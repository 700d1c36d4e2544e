import { dayInGermany } from '@augenhoehe/domain/contract';
import type { RoleList, RoleRow } from '@augenhoehe/domain/structure';
import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { IdCard, Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { lazyPart } from '../../app/lazy-part.tsx';
import { useNow } from '../../app/use-now.ts';
import { usePageTitle } from '../../app/use-page-title.ts';
import { usePlace } from '../../app/use-place.ts';
import { Button, EmptyState, FactGroup, Page } from '../../ui/index.ts';
import { StructureHead } from '../structure-head.tsx';
import { isPast } from './is-past.ts';
import { OnOnePersonPart } from './on-one-person-part.tsx';
import { RoleEntry } from './role-entry.tsx';
import { rolesQuery } from './role-queries.ts';

const RoleDialog = lazyPart(async () => (await import('./role-dialog.tsx')).RoleDialog);

const route = getRouteApi('/quartier/$slug/rollen');

/** Who has which role, and what hangs on one person. */
export function RolesPage(): ReactNode {
  const { t } = useLingui();
  const { slug } = route.useParams();
  const { data: list } = useSuspenseQuery(rolesQuery(slug));
  const [isAdding, setAdding] = useState(false);
  usePageTitle(t`Rollen`, usePlace(slug).name);
  const add = list.can.add && (
    <Button variant="primary" icon={Plus} onPress={() => setAdding(true)}>
      <Trans>Rolle eintragen</Trans>
    </Button>
  );
  const isEmpty = list.roles.length === 0;
  return (
    <Page width="wide">
      <StructureHead slug={slug} current="rollen" {...(isEmpty ? {} : { actions: add })} />
      {isEmpty ? (
        <EmptyState icon={IdCard} title={<Trans>Wer hat welche Rolle?</Trans>} action={add}>
          <Trans>
            Koordination, Moderation, Sprecherinnen und Sprecher: mit Mandat, Zeit und Vertretung
            hängt nichts an einer Person.
          </Trans>
        </EmptyState>
      ) : (
        <RoleGroups slug={slug} list={list} />
      )}
      <OnOnePersonPart slug={slug} />
      {isAdding && <RoleDialog slug={slug} list={list} onClose={() => setAdding(false)} />}
    </Page>
  );
}

function RoleGroups({ slug, list }: { readonly slug: string; readonly list: RoleList }) {
  const { t } = useLingui();
  const today = dayInGermany(useNow());
  const past = list.roles.filter((role) => isPast(role, today));
  const present = list.roles.filter((role) => !past.includes(role));
  const groups = [...Map.groupBy(present, ({ context }) => context?.id ?? '')];
  return (
    <>
      {groups.map(([id, roles]) => (
        <RoleGroup
          key={id}
          slug={slug}
          list={list}
          title={roles[0]?.context?.name ?? t`Im ganzen Quartier`}
          roles={roles}
        />
      ))}
      {past.length > 0 && (
        <RoleGroup slug={slug} list={list} title={t`Frühere Rollen`} roles={past} />
      )}
    </>
  );
}

interface RoleGroupProps {
  readonly slug: string;
  readonly list: RoleList;
  readonly title: string;
  readonly roles: readonly RoleRow[];
}

function RoleGroup({ slug, list, title, roles }: RoleGroupProps) {
  return (
    <FactGroup level={2} title={title} count={roles.length}>
      <ul className="role-list">
        {roles.map((role) => (
          <RoleEntry key={role.id} slug={slug} list={list} role={role} />
        ))}
      </ul>
    </FactGroup>
  );
}
