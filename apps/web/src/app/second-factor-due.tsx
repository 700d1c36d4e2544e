import { Trans, useLingui } from '@lingui/react/macro';
import { LinkButton, Notice } from '../ui/index.ts';
import { dayInWords } from './age-in-words.ts';
import { useLanguage } from './use-language.ts';
import { useNow } from './use-now.ts';

interface SecondFactorDueProps {
  /** From then on the account can only read; `null`: nothing is due. */
  readonly dueAt: string | null;
}

const remindedBeforeMs = 3 * 86_400_000;

/** In the last days before a second factor is needed, and after. */
export function SecondFactorDue({ dueAt }: SecondFactorDueProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const now = useNow();
  if (dueAt === null || new Date(dueAt).getTime() - now.getTime() > remindedBeforeMs) return null;
  const day = dayInWords(dueAt, language);
  return (
    <div className="no-print">
      <Notice
        tone="attention"
        actions={
          <LinkButton size="small" href="/konto">
            {t`Zweiten Faktor einrichten`}
          </LinkButton>
        }
      >
        <Trans>
          Wer koordiniert, braucht einen zweiten Faktor. Ab dem {day} können Sie ohne ihn nur noch
          lesen.
        </Trans>
      </Notice>
    </div>
  );
}
