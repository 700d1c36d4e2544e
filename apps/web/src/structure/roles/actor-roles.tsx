import { ActorId } from '@augenhoehe/domain/contract';
import type { ActorPartProps } from '../../app/place-parts.ts';
import { usePlace } from '../../app/use-place.ts';
import { RolesPart } from './roles-part.tsx';

/** On an actor's sheet: what it does for others, and who steps in. */
export function ActorRoles({ slug, actorId }: ActorPartProps) {
  const { member } = usePlace(slug);
  const actor = ActorId.parse(actorId);
  const isOurs = member.role === 'coordination' || member.actorId === actor;
  return <RolesPart slug={slug} of={{ actor }} begin={isOurs ? { actorId: actor } : null} />;
}
