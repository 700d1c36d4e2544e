import type { Acceptance } from '@augenhoehe/domain/structure';
import { useLingui } from '@lingui/react/macro';
import { dayInWords } from '../../app/age-in-words.ts';
import { useLanguage } from '../../app/use-language.ts';

/** What was said of a warning: why, by whom and when, and until when it holds. */
export function AcceptanceLine({ acceptance }: { readonly acceptance: Acceptance }) {
  const { t } = useLingui();
  const language = useLanguage();
  const { standing, reason, by, lookAgainOn } = acceptance;
  const on = dayInWords(acceptance.on, language);
  const origin = by === null ? on : `${by}, ${on}`;
  const again = lookAgainOn === null ? '' : dayInWords(lookAgainOn, language);
  const until = lookAgainOn === null ? '' : t`Wiedervorlage am ${again}.`;
  return (
    <p className="small quiet warning__acceptance">
      {standing === 'holds' ? t`Bewusst so:` : t`War bewusst so:`} {`„${reason}“`} ({origin}).{' '}
      {standing === 'changed' ? t`Seitdem ist etwas dazugekommen.` : until}
    </p>
  );
}
