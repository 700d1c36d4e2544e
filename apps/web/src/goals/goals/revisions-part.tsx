import type { GoalSheet, RevisionShown } from '@augenhoehe/domain/goals';
import { useLingui } from '@lingui/react/macro';
import { dayInWords } from '../../app/age-in-words.ts';
import { useLanguage } from '../../app/use-language.ts';
import { DescriptionList, FactGroup } from '../../ui/index.ts';
import { useWordingDifferences } from './use-wording-differences.ts';
import { WordChanges } from './word-changes.tsx';

/** Every wording there was, each with what it changed, why, and whose proposal it was. */
export function RevisionsPart({ sheet: { revisions } }: { readonly sheet: GoalSheet }) {
  const { t } = useLingui();
  return (
    <FactGroup title={t`Fassungen`} count={revisions.length}>
      <ol className="plain-list goal-revisions">
        {revisions.map((revision, index) => (
          <li key={revision.id}>
            <Revision revision={revision} before={revisions[index + 1] ?? null} />
          </li>
        ))}
      </ol>
    </FactGroup>
  );
}

interface RevisionProps {
  readonly revision: RevisionShown;
  readonly before: RevisionShown | null;
}

function Revision({ revision, before }: RevisionProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const differences = useWordingDifferences(before?.wording ?? null, revision.wording);
  const { number, by, proposedBy, reason, remarkId } = revision;
  const day = dayInWords(revision.createdAt, language);
  const origin =
    proposedBy === null
      ? (by ?? '')
      : remarkId === null
        ? proposedBy.name
        : t`Änderungsvorschlag von ${proposedBy.name}`;
  return (
    <>
      <p>
        <b>{t`Fassung ${number}`}</b>{' '}
        <span className="quiet">{[day, origin].filter((part) => part !== '').join(' · ')}</span>
      </p>
      {reason !== '' && <p className="small">{t`Grund: ${reason}`}</p>}
      {before === null ? (
        <p className="sheet__prose">{revision.wording.text}</p>
      ) : (
        <DescriptionList
          entries={differences.map(({ name, label, was, is }) => ({
            key: name,
            term: label,
            detail: <WordChanges before={was} after={is} />,
          }))}
        />
      )}
    </>
  );
}
