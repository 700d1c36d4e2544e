import type { AgreementSheet } from '@augenhoehe/domain/structure';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { dayInWords } from '../../app/age-in-words.ts';
import { useLanguage } from '../../app/use-language.ts';
import { FactGroup, Link } from '../../ui/index.ts';
import { agreementPath } from './agreement-paths.ts';
import { versionStates } from './agreement-words.ts';

interface VersionsPartProps {
  readonly slug: string;
  readonly sheet: AgreementSheet;
  /** The number of the one that is read. */
  readonly shown: number;
}

/** All versions, each to be read with its changes and the words on it. */
export function VersionsPart({ slug, sheet, shown }: VersionsPartProps): ReactNode {
  const { t, i18n } = useLingui();
  const language = useLanguage();
  const path = agreementPath(slug, sheet.agreement.id);
  return (
    <FactGroup title={t`Fassungen`} count={sheet.history.length}>
      <ul className="plain-list">
        {sheet.history.map(({ id, number, state, inForceOn, reason }, at) => (
          <li key={id}>
            <Link
              href={at === 0 ? path : `${path}?fassung=${number}`}
              current={number === shown ? 'true' : undefined}
            >
              {t`Fassung ${number}`}
            </Link>
            {': '}
            {i18n._(versionStates[state])}
            {inForceOn !== null && t`, in Kraft seit ${dayInWords(inForceOn, language)}`}
            {reason !== '' && <span className="quiet"> {reason}</span>}
          </li>
        ))}
      </ul>
    </FactGroup>
  );
}
