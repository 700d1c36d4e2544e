import { dayInGermany } from '@augenhoehe/domain/contract';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { IdCard, Plus } from 'lucide-react';
import { useState } from 'react';
import { lazyPart } from '../../app/lazy-part.tsx';
import { placePath } from '../../app/place-path.ts';
import { useNow } from '../../app/use-now.ts';
import { Button, FactGroup, LinkButton } from '../../ui/index.ts';
import { isPast } from './is-past.ts';
import type { RoleDraft } from './role-draft.ts';
import { RoleEntry } from './role-entry.tsx';
import { type RoleQuery, rolesQuery } from './role-queries.ts';

const RoleDialog = lazyPart(async () => (await import('./role-dialog.tsx')).RoleDialog);

interface RolesPartProps {
  readonly slug: string;
  readonly of: RoleQuery;
  /** What a new role begins with; `null`: the reader adds none here. */
  readonly begin: Partial<RoleDraft> | null;
}

/** On the page of an actor, a body or a cooperation: who has which role there today. */
export function RolesPart({ slug, of, begin }: RolesPartProps) {
  const { t } = useLingui();
  const today = dayInGermany(useNow());
  const { data: list } = useQuery(rolesQuery(slug, of));
  const [isAdding, setAdding] = useState(false);
  if (list === undefined) return null;
  const roles = list.roles.filter((role) => !isPast(role, today));
  return (
    <FactGroup title={t`Rollen`} {...(roles.length > 0 ? { count: roles.length } : {})}>
      {roles.length === 0 ? (
        <p className="quiet">
          <Trans>Noch keine eingetragen.</Trans>
        </p>
      ) : (
        <ul className="role-list">
          {roles.map((role) => (
            <RoleEntry
              key={role.id}
              slug={slug}
              list={list}
              role={role}
              names={of.actor === undefined ? 'actor' : 'context'}
            />
          ))}
        </ul>
      )}
      <p className="actions sheet__below no-print">
        {list.can.add && begin !== null && (
          <Button variant="plain" size="small" icon={Plus} onPress={() => setAdding(true)}>
            <Trans>Rolle eintragen</Trans>
          </Button>
        )}
        <LinkButton variant="plain" size="small" icon={IdCard} href={placePath(slug, 'rollen')}>
          <Trans>Alle Rollen ansehen</Trans>
        </LinkButton>
      </p>
      {isAdding && begin !== null && (
        <RoleDialog slug={slug} list={list} begin={begin} onClose={() => setAdding(false)} />
      )}
    </FactGroup>
  );
}
