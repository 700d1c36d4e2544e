import type { Neighbourhood } from '@augenhoehe/domain/access';
import { useLingui } from '@lingui/react/macro';
import { dayInWords } from '../app/age-in-words.ts';
import { useLanguage } from '../app/use-language.ts';
import { useNow } from '../app/use-now.ts';

/** Where a printed page comes from, and its day. */
export function PrintedOn({ place }: { readonly place: Neighbourhood }) {
  const { t } = useLingui();
  const today = dayInWords(useNow().toISOString(), useLanguage());
  return <p className="print-only small">{t`Aus Augenhöhe, ${place.name}, ${today}.`}</p>;
}
