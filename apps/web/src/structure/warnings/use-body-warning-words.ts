import { useLingui } from '@lingui/react/macro';
import { useListWords } from '../../app/use-list-words.ts';
import { useBodyHintWords } from '../../inventory/index.ts';
import type { WarningOf, WarningWords } from './warning-words.ts';

type OfBody = WarningOf<'w06' | 'w11' | 'w19' | 'w20' | 'bodies-alike'>;

/** Of a body, in the words of its own page. */
export function useBodyWarningWords(): (warning: OfBody) => WarningWords {
  const { t } = useLingui();
  const hintWords = useBodyHintWords();
  const inOneList = useListWords();
  return (warning) => {
    if (warning.key === 'bodies-alike') {
      const { subject, entries } = warning;
      const name = subject.kind === 'body' ? subject.name : '';
      const others = inOneList(entries.map((entry) => t`„${entry.name}“`));
      return {
        why: t`„${name}“ und ${others} haben viele Mitglieder gemeinsam.`,
        next: t`Braucht es jedes für sich, oder könnten sie zusammengehen?`,
        label: t`Ansehen, was dafür und dagegen spricht`,
      };
    }
    const { why, next } = hintWords(warning.hint);
    return { why, next, label: t`Zum Gremium` };
  };
}
