import { ActorId } from '@augenhoehe/domain/contract';
import type { ActorPartProps } from '../../app/place-parts.ts';
import { usePlace } from '../../app/use-place.ts';
import { TasksPart } from './tasks-part.tsx';

/** On an actor's sheet: what it has to do, is asked for or steps in for. */
export function ActorTasks({ slug, actorId }: ActorPartProps) {
  const { member } = usePlace(slug);
  const actor = ActorId.parse(actorId);
  const isOurs = member.role === 'coordination' || member.actorId === actor;
  return (
    <TasksPart
      slug={slug}
      of={{ actor }}
      search={{ owner: actor }}
      begin={isOurs ? { actor } : null}
    />
  );
}
