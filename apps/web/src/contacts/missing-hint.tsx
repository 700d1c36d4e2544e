import { type ApproachRow, missingFacts } from '@augenhoehe/domain/contacts';
import { useLingui } from '@lingui/react/macro';
import { useListWords } from '../app/use-list-words.ts';
import { Mark } from '../ui/index.ts';
import { missingWords } from './stage-words.ts';

/** What the stage wants noted and what is not noted yet. */
export function MissingHint({ approach }: { readonly approach: ApproachRow }) {
  const { t, i18n } = useLingui();
  const listWords = useListWords();
  const names = missingFacts(approach).flatMap((fact) => {
    const words = missingWords[fact];
    return words === undefined ? [] : [i18n._(words)];
  });
  if (names.length === 0) return null;
  const list = listWords(names);
  return (
    <div className="approach-hint">
      <Mark tone="hint">{t`Noch nicht notiert: ${list}`}</Mark>
    </div>
  );
}
