import { Trans, useLingui } from '@lingui/react/macro';
import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { Button, IconButton } from '../../../ui/index.ts';
import { ballotFaults, emptyDraft } from '../ballot/ballot-draft.ts';
import { MethodInput } from '../ballot/ballot-inputs.tsx';
import type { BallotPaper } from '../ballot/ballot-paper.ts';
import { BallotSummary } from '../ballot/ballot-summary.tsx';
import { ballotFaultWords } from '../ballot/ballot-words.ts';
import { filledBallot } from '../ballot/filled-ballot.ts';
import { type BoxDraft, countedAnswers } from './box-draft.ts';
import '../ballot/ballot.css';

interface BoxLaidProps {
  readonly paper: BallotPaper;
  readonly draft: BoxDraft;
  readonly onChange: (draft: BoxDraft) => void;
  /** What is missing on the ballot, in words by field. */
  readonly onFaults: (faults: Readonly<Record<string, string>>) => void;
}

/** Ballots that say too much to be counted by answers: one after the other. */
export function BoxLaid({ paper, draft, onChange, onFaults }: BoxLaidProps) {
  const { t, i18n } = useLingui();
  const [ballot, setBallot] = useState(emptyDraft);
  if (countedAnswers(paper.method).length > 0) return null;

  function lay(): void {
    const found = Object.entries(ballotFaults(paper, ballot));
    onFaults(
      Object.fromEntries(found.map(([name, fault]) => [name, i18n._(ballotFaultWords[fault])])),
    );
    if (found.length > 0) return;
    onChange({ ...draft, laid: [...draft.laid, filledBallot(paper, ballot)] });
    setBallot(emptyDraft);
  }

  return (
    <div className="box-laying">
      {draft.laid.length > 0 && (
        <ol className="box-laid" aria-label={t`Gezählte Zettel`}>
          {draft.laid.map((laid, at) => (
            // Ballots have no name; their place is all there is.
            <li key={at}>
              <BallotSummary paper={paper} ballot={laid} />
              <IconButton
                icon={X}
                tone="quiet"
                label={t`Zettel ${at + 1} herausnehmen`}
                onPress={() =>
                  onChange({ ...draft, laid: draft.laid.filter((_, index) => index !== at) })
                }
              />
            </li>
          ))}
        </ol>
      )}
      <div className="ballot__questions" key={draft.laid.length}>
        <MethodInput
          paper={paper}
          draft={ballot}
          onChange={(changes) => setBallot({ ...ballot, ...changes })}
        />
      </div>
      <Button size="small" icon={Plus} onPress={lay}>
        <Trans>Zettel dazulegen</Trans>
      </Button>
    </div>
  );
}
