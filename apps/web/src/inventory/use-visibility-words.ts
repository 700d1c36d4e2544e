import type { Visibility } from '@augenhoehe/domain/access';
import { termLabel, visibilityTerms } from '@augenhoehe/domain/catalogue';
import { useLingui } from '@lingui/react/macro';
import { useLanguage } from '../app/use-language.ts';

export interface VisibilityWords {
  readonly name: (level: Visibility) => string;
  /** Who sees it. */
  readonly scope: (level: Visibility) => string;
}

/** The five levels in the language of the interface. */
export function useVisibilityWords(): VisibilityWords {
  const { t } = useLingui();
  const language = useLanguage();
  const scopes: Readonly<Record<Visibility, string>> = {
    oeffentlich: t`alle, auch ohne Anmeldung: Website, Karte, Druck`,
    netzwerk: t`wer in diesem Quartier angemeldet ist`,
    team: t`nur die Koordination`,
    privat: t`nur, wer es geschrieben hat; fällt unter das Auskunftsrecht`,
    geschuetzt: t`nur der benannte Kreis`,
  };
  return {
    name: (level) => termLabel(visibilityTerms, level, language),
    scope: (level) => scopes[level],
  };
}
