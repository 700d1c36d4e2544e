import { useLingui } from '@lingui/react/macro';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Sending } from '../../../app/use-sending.ts';
import { Button, Form, Mark, SubmitButton } from '../../../ui/index.ts';
import { type BallotDraft, ballotFaults } from './ballot-draft.ts';
import { BallotInputs } from './ballot-inputs.tsx';
import type { BallotPaper } from './ballot-paper.ts';
import { BallotSummary } from './ballot-summary.tsx';
import { ballotFaultWords } from './ballot-words.ts';
import { filledBallot, remarksOf } from './filled-ballot.ts';

interface BallotFormProps {
  readonly paper: BallotPaper;
  readonly draft: BallotDraft;
  readonly onChange: (draft: BallotDraft) => void;
  readonly sending: Sending;
  /** Hands it in, and says so afterwards. */
  readonly onSend: () => Promise<void>;
  /** What cannot be taken back, said before it is handed in. */
  readonly warning?: ReactNode;
  /** Beside the first button. */
  readonly aside?: ReactNode;
}

/** To be filled in, looked over in words, and handed in. */
export function BallotForm(props: BallotFormProps) {
  const { paper, draft, onChange, sending, onSend, warning, aside } = props;
  const { t, i18n } = useLingui();
  const [isChecked, setChecked] = useState(false);
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  const heading = useRef<HTMLHeadingElement>(null);
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isChecked) heading.current?.focus();
  }, [isChecked]);

  function check(): void {
    const found = Object.entries(ballotFaults(paper, draft));
    setFaults(
      Object.fromEntries(found.map(([name, fault]) => [name, i18n._(ballotFaultWords[fault])])),
    );
    if (found.length === 0) setChecked(true);
  }

  function back(): void {
    setChecked(false);
    window.requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('input')?.focus());
  }

  if (isChecked) {
    return (
      <section className="ballot__check" aria-labelledby="ballot-check">
        <h2 id="ballot-check" tabIndex={-1} ref={heading}>{t`Stimmt das so?`}</h2>
        <Form onSubmit={onSend} errors={sending.errors}>
          <BallotSummary
            paper={paper}
            ballot={{ ...filledBallot(paper, draft), remarks: remarksOf(paper, draft) }}
          />
          {paper.method === 'approval' && !draft.abstains && draft.approved.length === 0 && (
            <Mark tone="hint" isBoxed>
              {t`Sie haben nichts angekreuzt: So tragen Sie keinen der Vorschläge mit. Wenn Sie dazu nichts sagen möchten, enthalten Sie sich.`}
            </Mark>
          )}
          {warning}
          <div className="actions ballot__send">
            <SubmitButton isBusy={sending.isBusy}>{t`Stimme abgeben`}</SubmitButton>
            <Button variant="plain" onPress={back}>{t`Noch etwas ändern`}</Button>
          </div>
        </Form>
      </section>
    );
  }
  return (
    <div ref={form}>
      <Form onSubmit={check} errors={faults}>
        <BallotInputs
          paper={paper}
          draft={draft}
          onChange={(changes) => onChange({ ...draft, ...changes })}
        />
        <div className="actions ballot__send">
          <SubmitButton>{t`Weiter zur Übersicht`}</SubmitButton>
          {aside}
        </div>
      </Form>
    </div>
  );
}
