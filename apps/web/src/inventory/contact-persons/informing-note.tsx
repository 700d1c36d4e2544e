import { dayInGermany } from '@augenhoehe/domain/contract';
import type { ContactPersonView } from '@augenhoehe/domain/inventory';
import { useLingui } from '@lingui/react/macro';
import { dayInWords } from '../../app/age-in-words.ts';
import { placePath } from '../../app/place-path.ts';
import { useLanguage } from '../../app/use-language.ts';
import { useNow } from '../../app/use-now.ts';
import { Link, SourceAge } from '../../ui/index.ts';
import { basisInWords, informedNames } from './contact-words.ts';

interface InformingNoteProps {
  readonly slug: string;
  readonly keeping: ContactPersonView['keeping'];
}

/** Whether the person knows of the entry, and what allows it; for those who keep it. */
export function InformingNote({ slug, keeping }: InformingNoteProps) {
  const { t, i18n } = useLingui();
  const language = useLanguage();
  const today = dayInGermany(useNow());
  if (keeping === null || keeping.informBy === null) return null;
  const basis = basisInWords(keeping, i18n);
  if (keeping.informedOn !== null && keeping.informedHow !== null) {
    const day = dayInWords(keeping.informedOn, language);
    const how = i18n._(informedNames[keeping.informedHow]);
    return (
      <p className="quiet small no-print">
        {t`Informiert am ${day} ${how}.`} {basis}
      </p>
    );
  }
  const day = dayInWords(keeping.informBy, language);
  return (
    <p className="contact__note small no-print">
      <SourceAge state={keeping.informBy < today ? 'old' : 'unconfirmed'}>
        <Link href={placePath(slug, 'informieren')}>{t`Zu informieren bis ${day}`}</Link>
      </SourceAge>{' '}
      <span className="quiet">{basis}</span>
    </p>
  );
}
