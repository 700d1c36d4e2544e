import type { BodyOf } from '@augenhoehe/domain/contract';
import { type ActorRow, changeManyActors } from '@augenhoehe/domain/inventory';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { call } from '../app/api.ts';
import { useChangeTold } from './use-change-told.ts';

export type ManyChange = BodyOf<typeof changeManyActors>['change'];

/** One change of many actors, told and undone as one. */
export function useManyChange(slug: string, actors: readonly ActorRow[], onRemoved: () => void) {
  const { t } = useLingui();
  const { tell, refuse } = useChangeTold(slug);
  const ids = actors.map((actor) => actor.id);

  /** @throws ApiProblem, for a form to say */
  async function changeMany(change: ManyChange): Promise<void> {
    const reply = await call(changeManyActors, { params: { slug }, body: { actors: ids, change } });
    const { changed } = reply;
    await tell(
      reply.changeSetId,
      change.kind === 'remove'
        ? t`${plural(changed, { one: '# Akteur entfernt.', other: '# Akteure entfernt.' })}`
        : t`${plural(changed, { one: '# Akteur geändert.', other: '# Akteure geändert.' })}`,
    );
  }

  async function removeMany(): Promise<void> {
    try {
      await changeMany({ kind: 'remove' });
      onRemoved();
    } catch (error) {
      refuse(error);
    }
  }

  return { changeMany, removeMany };
}
