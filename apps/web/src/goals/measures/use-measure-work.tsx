import {
  answerForMeasure,
  giveMeasureNeed,
  measureStepsFrom,
  type MeasureSheet,
  type MeasureState,
  type NeedShown,
  removeMeasure,
  removeMeasureNeed,
  stepMeasure,
} from '@augenhoehe/domain/goals';
import { type ActorId, type ChangeSetId, dayInGermany } from '@augenhoehe/domain/contract';
import { useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { call } from '../../app/api.ts';
import { placeKey } from '../../app/session-query.ts';
import { useNow } from '../../app/use-now.ts';
import { usePlace } from '../../app/use-place.ts';
import { useChangeTold } from '../../inventory/index.ts';
import { measureStateNames } from './measure-words.ts';
import { useNeedWords } from './use-need-words.ts';

/** What can be done with a measure beside its forms. */
export interface MeasureWork {
  readonly steps: readonly MeasureState[];
  /** @throws ApiProblem where it is refused */
  readonly step: (to: MeasureState, reason: string) => Promise<void>;
  /** Says yes by the own account, or that nobody answers for it. */
  readonly answerFor: (isYes: boolean) => Promise<void>;
  /** Says yes by the own account to what the own actor is asked for, or opens it to others. */
  readonly give: (need: NeedShown, isYes: boolean) => Promise<void>;
  readonly removeNeed: (need: NeedShown) => Promise<void>;
  readonly remove: (onGone: () => void) => Promise<void>;
}

export function useMeasureWork(
  slug: string,
  { measure }: Pick<MeasureSheet, 'measure'>,
): MeasureWork {
  const { t, i18n } = useLingui();
  const { tell, refuse } = useChangeTold(slug);
  const queryClient = useQueryClient();
  const needWords = useNeedWords();
  const today = dayInGermany(useNow());
  const own = usePlace(slug).member.actorId;
  const { id, title, state, responsibleId } = measure;
  const params = { slug, measureId: id };

  async function tried(
    send: () => Promise<{ readonly changeSetId: ChangeSetId }>,
    message: string,
  ): Promise<void> {
    try {
      const { changeSetId } = await send();
      await tell(changeSetId, message);
    } catch (error) {
      refuse(error);
      await queryClient.invalidateQueries({ queryKey: [...placeKey(slug), 'measures'] });
    }
  }

  function ownYes(actorId: ActorId | null) {
    return actorId === null ? null : { actorId, yes: { means: 'account', on: today } as const };
  }

  return {
    steps: measureStepsFrom(state),
    async step(to, reason) {
      const reply = await call(stepMeasure, { params, body: { from: state, to, reason } });
      await tell(reply.changeSetId, `${title}: ${i18n._(measureStateNames[to])}`);
    },
    answerFor: (isYes) =>
      tried(
        () =>
          call(answerForMeasure, {
            params,
            body: { was: responsibleId, responsible: isYes ? ownYes(own) : null },
          }),
        isYes ? t`Verantwortung übernommen: ${title}` : t`Verantwortung zurückgegeben: ${title}`,
      ),
    give: (need, isYes) =>
      tried(
        () =>
          call(giveMeasureNeed, {
            params: { ...params, needId: need.id },
            body: {
              was: need.partner?.id ?? null,
              partner: isYes ? ownYes(need.partner?.id ?? null) : null,
            },
          }),
        `${needWords(need)}: ${isYes ? t`zugesagt` : t`wieder offen`}`,
      ),
    removeNeed: (need) =>
      tried(
        () => call(removeMeasureNeed, { params: { ...params, needId: need.id } }),
        `${needWords(need)}: ${t`nicht mehr gebraucht`}`,
      ),
    remove: (onGone) =>
      tried(async () => {
        const reply = await call(removeMeasure, { params });
        onGone();
        return reply;
      }, t`Entfernt: ${title}`),
  };
}
