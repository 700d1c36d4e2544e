import { rolesWithoutHandover } from '../roles/roles-without-handover.ts';
import type { EarlyWarning, WarningEntry } from './early-warning.ts';
import type { RoleWarnedOf, WarningRule } from './warning-rule.ts';

interface Ending {
  readonly role: RoleWarnedOf;
  /** Its last day. */
  readonly on: string;
}

function placeOf(
  { cooperationId, bodyId }: RoleWarnedOf,
  names: ReadonlyMap<string, string>,
): WarningEntry[] {
  if (cooperationId !== null) {
    return [{ kind: 'cooperation', id: cooperationId, name: names.get(cooperationId) ?? '' }];
  }
  return bodyId === null ? [] : [{ kind: 'body', id: bodyId, name: names.get(bodyId) ?? '' }];
}

/** w05: an actor's roles that end or ended without anything handed over, with where they are held. */
export const handoverWarnings: WarningRule = ({ roles, names, today }) => {
  const endings = rolesWithoutHandover(roles, today).flatMap(({ id, on }): Ending[] => {
    const role = roles.find((each) => each.id === id);
    return role === undefined ? [] : [{ role, on }];
  });
  const byActor = Map.groupBy(endings, ({ role }) => role.actorId);
  return [...byActor].flatMap(([actorId, together]): EarlyWarning[] => {
    const [first] = together;
    if (first === undefined) return [];
    const places = together.flatMap(({ role }) => placeOf(role, names));
    return [
      {
        key: 'w05',
        subject: { kind: 'actor', id: actorId, name: names.get(actorId) ?? '' },
        entries: [...new Map(places.map((place) => [place.id, place])).values()],
        roles: together.map(({ role }) => role.id),
        on: first.on,
        isPast: first.on < today,
      },
    ];
  });
};
