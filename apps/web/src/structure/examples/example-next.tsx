import type { PartyId } from '@augenhoehe/domain/contract';
import {
  type Example,
  type ExampleSheet,
  publicationProblem,
  unwordedParts,
} from '@augenhoehe/domain/structure';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { CopyButton } from '../../app/copy-button.tsx';
import { useListWords } from '../../app/use-list-words.ts';
import { Link, Notice } from '../../ui/index.ts';
import { principleNames } from '../cooperations/readiness-words.ts';
import { exampleFieldNames } from './example-words.ts';

interface ExampleNextProps {
  readonly sheet: ExampleSheet;
  readonly example: Example;
}

const partNames = { ...exampleFieldNames, ...principleNames };

/** How it stands, who or what is still missing, and where everybody reads it. */
export function ExampleNext({ sheet, example }: ExampleNextProps): ReactNode {
  const { t, i18n } = useLingui();
  const inOneList = useListWords();
  const { state, address, parties, standing } = sheet;
  if (state === 'published' && address !== null) {
    return (
      <Notice
        tone="good"
        title={t`Alle können dieses Beispiel lesen.`}
        actions={<CopyButton text={address} label={t`Adresse kopieren`} />}
      >
        <p>
          <Link href={address}>{address}</Link>
        </p>
      </Notice>
    );
  }
  if (standing === null) return null;
  if (publicationProblem(example, standing) === null) {
    return (
      <Notice tone="good" title={t`Alle sind einverstanden.`}>
        <p>
          {state === 'taken-back'
            ? t`Seit der Veröffentlichung haben sich die Beteiligten geändert. Sie können es neu veröffentlichen.`
            : t`Das Beispiel lässt sich veröffentlichen.`}
        </p>
      </Notice>
    );
  }
  const { missing, declined, isComplete } = standing;
  const unworded = unwordedParts(example.text).map((part) => i18n._(partNames[part]));
  return (
    <Notice tone="info" title={t`Noch nicht veröffentlicht`}>
      {missing.length > 0 && <p>{t`Es fehlt das Einverständnis von: ${named(missing)}.`}</p>}
      {declined.length > 0 && <p>{t`Nicht einverstanden: ${named(declined)}.`}</p>}
      {!isComplete && missing.length + declined.length === 0 && (
        <p>{t`Ein Beispiel braucht mindestens zwei Beteiligte.`}</p>
      )}
      {unworded.length > 0 && <p>{t`Noch ohne Worte: ${inOneList(unworded)}.`}</p>}
    </Notice>
  );

  function named(ids: readonly PartyId[]): string {
    const those = parties.filter(({ id }) => ids.includes(id));
    return inOneList(those.map(({ actor }) => actor.name));
  }
}
