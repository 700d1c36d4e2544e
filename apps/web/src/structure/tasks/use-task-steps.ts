import { stepTask, type TaskRow, type TaskStep } from '@augenhoehe/domain/structure';
import { useQueryClient } from '@tanstack/react-query';
import { call } from '../../app/api.ts';
import { placeKey } from '../../app/session-query.ts';
import { useChangeTold } from '../../inventory/index.ts';

/** Takes a step and tells of it with its undo; what somebody else did meanwhile is shown. */
export function useTaskSteps(
  slug: string,
  { id }: Pick<TaskRow, 'id'>,
): (step: TaskStep, message: string) => Promise<void> {
  const { tell, refuse } = useChangeTold(slug);
  const queryClient = useQueryClient();
  return async (step, message) => {
    try {
      const reply = await call(stepTask, { params: { slug, taskId: id }, body: step });
      await tell(reply.changeSetId, message);
    } catch (error) {
      refuse(error);
      await queryClient.invalidateQueries({ queryKey: [...placeKey(slug), 'tasks'] });
    }
  };
}
