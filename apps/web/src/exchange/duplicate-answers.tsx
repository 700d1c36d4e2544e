import type { ImportDecision } from '@augenhoehe/domain/exchange';
import { Trans } from '@lingui/react/macro';
import { Button } from '../ui/index.ts';

export interface DuplicateAnswersProps {
  /** What is being sent; until it is answered nothing else can be chosen. */
  readonly deciding: ImportDecision['kind'] | null;
  /** `null`: there is nothing yet to merge with. */
  readonly onMerge: (() => void) | null;
  readonly onApart: () => void;
  readonly onLater: () => void;
}

export function DuplicateAnswers({ deciding, onMerge, onApart, onLater }: DuplicateAnswersProps) {
  return (
    <div className="actions duplicate-card__foot">
      <Button
        isDisabled={onMerge === null || (deciding !== null && deciding !== 'merge')}
        isBusy={deciding === 'merge'}
        onPress={() => onMerge?.()}
      >
        <Trans>Zusammenführen</Trans>
      </Button>
      <Button
        isDisabled={deciding !== null && deciding !== 'apart'}
        isBusy={deciding === 'apart'}
        onPress={onApart}
      >
        <Trans>Getrennt lassen</Trans>
      </Button>
      <Button variant="plain" isDisabled={deciding !== null} onPress={onLater}>
        <Trans>Später entscheiden</Trans>
      </Button>
    </div>
  );
}
