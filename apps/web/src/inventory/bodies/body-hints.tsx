import { type BodyHint, warningOfBodyHint } from '@augenhoehe/domain/inventory';
import { Mark } from '../../ui/index.ts';
import { useBodyHintWords } from './use-body-hint-words.ts';

/** What to look at in a body beside its early warnings; it stays at the table and is not printed. */
export function BodyHints({ hints }: { readonly hints: readonly BodyHint[] }) {
  const words = useBodyHintWords();
  const quiet = hints.filter((hint) => warningOfBodyHint(hint) === null);
  if (quiet.length === 0) return null;
  return (
    <div className="body-hints no-print">
      {quiet.map((hint) => {
        const { why, next } = words(hint);
        return (
          <Mark key={hint.kind} tone="quiet" isBoxed>
            {why} {next}
          </Mark>
        );
      })}
    </div>
  );
}
