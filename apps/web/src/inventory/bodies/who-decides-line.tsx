import type { BodySheet } from '@augenhoehe/domain/inventory';
import { Trans } from '@lingui/react/macro';
import { useWhoDecidesWords } from './use-who-decides-words.ts';

/** The question that everybody has of a body, and its answer in one sentence. */
export function WhoDecidesLine({ sheet }: { readonly sheet: BodySheet }) {
  const words = useWhoDecidesWords();
  const { sentence, isKnown } = words({ ...sheet.body, decider: sheet.decider });
  return (
    <dl className="who-decides">
      <dt>
        <Trans>Wer entscheidet das?</Trans>
      </dt>
      <dd className={isKnown ? undefined : 'quiet'}>{sentence}</dd>
    </dl>
  );
}
