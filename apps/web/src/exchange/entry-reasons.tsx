import type { ImportEntry } from '@augenhoehe/domain/exchange';
import { useLingui } from '@lingui/react/macro';
import { Lightbulb } from 'lucide-react';
import { Icon } from '../ui/index.ts';
import { listParam } from './coded-params.ts';
import { wordsAsWritten } from './words-as-written.ts';
import { problemWords } from './problem-words.ts';
import { reasonWords } from './reason-words.ts';
import { useHeading } from './use-heading.ts';
import { useLikenessSentence } from './use-likeness-sentence.ts';

const shownWords = 3;

export interface EntryReasonsProps {
  readonly entry: ImportEntry;
}

/** Why a row is what it is, in words; what is wrong with a cell names its column. */
export function EntryReasons({ entry }: EntryReasonsProps) {
  const { i18n } = useLingui();
  const likeness = useLikenessSentence();
  const headingOf = useHeading();
  return (
    <>
      {entry.reasons.map((reason) => (
        <p key={reason.code}>
          {i18n._(reasonWords(reason))} {likeness(listParam(reason.params, 'signs'))}
        </p>
      ))}
      {entry.problems.map((problem) => (
        <p
          key={`${problem.code} ${problem.columnIndex}`}
          className={problem.severity === 'notice' ? 'quiet small' : undefined}
        >
          {problem.column !== null && problem.column !== '' && <b>{headingOf(problem.column)}: </b>}
          {i18n._(problemWords(problem))}
        </p>
      ))}
      {entry.proposals.some((proposal) => proposal.taken) && (
        <p className="quiet small entry-table__proposal">
          <Icon shape={Lightbulb} />
          <ProposalWords entry={entry} />
        </p>
      )}
    </>
  );
}

function ProposalWords({ entry }: EntryReasonsProps) {
  const { t, i18n } = useLingui();
  const taken = entry.proposals.filter((proposal) => proposal.taken);
  const words = wordsAsWritten(
    entry,
    taken.flatMap((proposal) => proposal.words),
  ).slice(0, shownWords);
  const list = new Intl.ListFormat(i18n.locale).format(words.map((word) => t`„${word}“`));
  return <span>{t`Vorgeschlagen nach ${list}`}</span>;
}
