import { undoChange } from '@augenhoehe/domain/inventory';
import { useQueryClient } from '@tanstack/react-query';
import { useLingui } from '@lingui/react/macro';
import { call } from '../app/api.ts';
import { ApiProblem } from '../app/api-problem.ts';
import type { Written } from '../app/follow-written.ts';
import { rememberOwnChange } from '../app/own-changes.ts';
import { problemMessage } from '../app/problem-message.ts';
import { placeKey } from '../app/session-query.ts';
import { showToast } from '../ui/index.ts';

export interface ChangeTold {
  /** Shows at once what a reply says was written, where it is kept; all is asked for again when it is told. */
  readonly show: (written: Written) => void;
  /** Refreshes what is shown and says what was done, with „Rückgängig“ beside it. */
  readonly tell: (
    changeSetId: string,
    message: string,
    /** Before it is undone, such as closing the sheet of what is going to vanish. */
    onUndo?: () => void,
  ) => Promise<void>;
  /** The same for what stays done, such as what others have read since. */
  readonly tellForGood: (changeSetId: string, message: string) => Promise<void>;
  readonly undo: (changeSetId: string) => Promise<void>;
  /** Says why something was refused, where no form stands that could say it. */
  readonly refuse: (error: unknown) => void;
}

/** Every change is told with its undo, and the undo with its own. */
export function useChangeTold(slug: string): ChangeTold {
  const queryClient = useQueryClient();
  const { t, i18n } = useLingui();

  function show(written: Written): void {
    const kept = queryClient.getQueryCache().findAll({ queryKey: placeKey(slug) });
    for (const { meta } of kept) meta?.follow?.(queryClient, written);
  }

  function refuse(error: unknown): void {
    showToast({ message: i18n._(problemMessage(error)), tone: 'attention' });
  }

  async function tell(changeSetId: string, message: string, onUndo?: () => void): Promise<void> {
    rememberOwnChange(changeSetId);
    function takeBack(): void {
      onUndo?.();
      void undo(changeSetId);
    }
    showToast({ message, action: { label: t`Rückgängig`, onPress: takeBack } });
    await queryClient.invalidateQueries({ queryKey: placeKey(slug) });
  }

  async function tellForGood(changeSetId: string, message: string): Promise<void> {
    rememberOwnChange(changeSetId);
    showToast({ message, tone: 'good' });
    await queryClient.invalidateQueries({ queryKey: placeKey(slug) });
  }

  async function undo(changeSetId: string, keepChanged = false): Promise<void> {
    try {
      const reply = await call(undoChange, {
        params: { slug, changeSetId },
        body: { keepChanged },
      });
      rememberOwnChange(reply.changeSetId);
      showToast({
        message:
          reply.kept === 0
            ? t`Zurückgenommen.`
            : t`Zurückgenommen, außer was seither weiter geändert wurde.`,
        action: { label: t`Wiederherstellen`, onPress: () => void undo(reply.changeSetId) },
      });
      await queryClient.invalidateQueries({ queryKey: placeKey(slug) });
    } catch (error) {
      if (!(error instanceof ApiProblem) || error.code !== 'changed-since') return refuse(error);
      showToast({
        message: i18n._(problemMessage(error)),
        tone: 'attention',
        action: { label: t`Übriges zurücknehmen`, onPress: () => void undo(changeSetId, true) },
      });
    }
  }

  return { show, tell, tellForGood, undo: (changeSetId) => undo(changeSetId), refuse };
}
