import { useQueryClient } from '@tanstack/react-query';
import { useLingui } from '@lingui/react/macro';
import { rememberOwnChange } from '../../../app/own-changes.ts';
import { problemMessage } from '../../../app/problem-message.ts';
import { placeKey } from '../../../app/session-query.ts';
import { showToast } from '../../../ui/index.ts';

interface DecisionTold {
  /** Reads again what is shown and says what was done. What people have voted on is not undone by a press. */
  readonly tell: (changeSetId: string | null, message: string) => Promise<void>;
  /** Reads again what is shown, where a dialog says itself what was done. */
  readonly renew: (changeSetId: string | null) => Promise<void>;
  readonly refuse: (error: unknown) => void;
}

export function useDecisionTold(slug: string): DecisionTold {
  const { i18n } = useLingui();
  const queryClient = useQueryClient();

  async function renew(changeSetId: string | null): Promise<void> {
    if (changeSetId !== null) rememberOwnChange(changeSetId);
    await queryClient.invalidateQueries({ queryKey: placeKey(slug) });
  }

  return {
    renew,
    tell: async (changeSetId, message) => {
      showToast({ message, tone: 'good' });
      await renew(changeSetId);
    },
    refuse: (error) => showToast({ message: i18n._(problemMessage(error)), tone: 'attention' }),
  };
}
