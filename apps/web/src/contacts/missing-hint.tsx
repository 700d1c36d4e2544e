import { type ApproachRow, missingFacts } from '@augenhoehe/domain/contacts';
import { useLingui } from '@lingui/react/macro';
import { languageTag } from '../app/language-tag.ts';
import { useLanguage } from '../app/use-language.ts';
import { Mark } from '../ui/index.ts';
import { missingWords } from './stage-words.ts';

/** What the stage wants noted and what is not noted yet. */
export function MissingHint({ approach }: { readonly approach: ApproachRow }) {
  const { t, i18n } = useLingui();
  const language = useLanguage();
  const names = missingFacts(approach).flatMap((fact) => {
    const words = missingWords[fact];
    return words === undefined ? [] : [i18n._(words)];
  });
  if (names.length === 0) return null;
  const list = new Intl.ListFormat(languageTag(language)).format(names);
  return (
    <div className="approach-hint">
      <Mark tone="hint">{t`Noch nicht notiert: ${list}`}</Mark>
    </div>
  );
}
