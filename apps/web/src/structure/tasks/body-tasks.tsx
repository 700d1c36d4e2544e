import { BodyId } from '@augenhoehe/domain/contract';
import type { BodyPartProps } from '../../app/place-parts.ts';
import { TasksPart } from './tasks-part.tsx';

/** On a body's page: what was decided there to be done. */
export function BodyTasks({ slug, bodyId }: BodyPartProps) {
  return (
    <TasksPart
      slug={slug}
      of={{ body: BodyId.parse(bodyId) }}
      search={{ context: bodyId }}
      begin={{ context: bodyId, origin: 'meeting' }}
    />
  );
}
