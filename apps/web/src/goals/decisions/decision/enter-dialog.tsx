import { enterBallots } from '@augenhoehe/domain/goals';
import { VoiceId } from '@augenhoehe/domain/contract';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { call } from '../../../app/api.ts';
import { useSending } from '../../../app/use-sending.ts';
import {
  Button,
  Dialog,
  DialogBody,
  DialogFooter,
  Form,
  Mark,
  RadioGroup,
  Select,
  SubmitButton,
  Checkbox,
} from '../../../ui/index.ts';
import { ballotFaults, type BallotDraft, emptyDraft } from '../ballot/ballot-draft.ts';
import { BallotInputs } from '../ballot/ballot-inputs.tsx';
import { ballotFaultWords } from '../ballot/ballot-words.ts';
import { filledBallot, remarksOf } from '../ballot/filled-ballot.ts';
import type { DecisionDialogProps } from './part-props.ts';
import { useDecisionTold } from './use-decision-told.ts';

interface Entered {
  readonly voice: string;
  readonly isInvalid: boolean;
  readonly draft: BallotDraft;
}

const nothing: Entered = { voice: '', isInvalid: false, draft: emptyDraft };

/** One ballot after the other, from paper or from what was said in the room. */
export function EnterDialog({ slug, sheet, onClose }: DecisionDialogProps) {
  const { t, i18n } = useLingui();
  const { renew } = useDecisionTold(slug);
  const sending = useSending();
  const [way, setWay] = useState<'paper' | 'recorded'>('paper');
  const [entered, setEntered] = useState(nothing);
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  /** Whose ballots were entered, the newest last. */
  const [done, setDone] = useState<readonly string[]>([]);
  const { paper, voices } = sheet;
  const { voice, isInvalid, draft } = entered;
  const last = done.at(-1);
  const chosen = voices.find(({ id }) => id === voice);
  const name = chosen?.name ?? '';

  function found(): Readonly<Record<string, string>> {
    const inBallot = isInvalid ? {} : ballotFaults(paper, draft);
    return {
      ...(voice === '' ? { voiceId: t`Bitte wählen Sie, wessen Stimmzettel das ist.` } : {}),
      ...Object.fromEntries(
        Object.entries(inBallot).map(([field, fault]) => [field, i18n._(ballotFaultWords[fault])]),
      ),
    };
  }

  async function save(): Promise<void> {
    const ballot = isInvalid
      ? { state: 'invalid' as const, remarks: { reasons: {}, harmedAim: '' } }
      : { ...filledBallot(paper, draft), remarks: remarksOf(paper, draft) };
    const reply = await call(enterBallots, {
      params: { slug, decisionId: paper.id },
      body: {
        way,
        textVersion: paper.textVersion,
        ballots: [{ voiceId: VoiceId.parse(voice), ...ballot }],
      },
    });
    setEntered(nothing);
    setDone([...done, name]);
    await renew(reply.changeSetId);
  }

  async function send(): Promise<void> {
    const missing = found();
    setFaults(missing);
    if (Object.keys(missing).length === 0) await sending.send(save);
  }

  return (
    <Dialog isOpen onClose={onClose} title={t`Stimmzettel eintragen`} size="wide">
      <Form key={done.length} onSubmit={send} errors={{ ...sending.errors, ...faults }}>
        <DialogBody>
          <div role="status">
            {last !== undefined && (
              <Mark tone="good" isBoxed>
                {t`Eingetragen: ${last}. Eine zweite Person bestätigt das noch.`}
              </Mark>
            )}
          </div>
          <Mark tone="quiet" isBoxed>
            {t`Was Sie eintragen, zählt erst, wenn eine zweite Person es mit dem Papier verglichen hat.`}
          </Mark>
          <RadioGroup
            label={t`Woher kommt die Stimme?`}
            options={[
              { key: 'paper', label: t`Stimmzettel auf Papier` },
              { key: 'recorded', label: t`In der Sitzung gesagt, eingetragen für die Stimme` },
            ]}
            value={way}
            onChange={(key) => setWay(key === 'recorded' ? 'recorded' : 'paper')}
          />
          <Select
            name="voiceId"
            label={t`Wessen Stimme ist es?`}
            placeholder={t`Bitte wählen`}
            options={voices
              .filter(({ struckReason }) => struckReason === null)
              .map((other) => ({ key: other.id, label: other.name }))}
            value={voice}
            onChange={(id) => setEntered({ ...entered, voice: id })}
          />
          <div role="status" className="entering__replaced">
            {chosen?.hasVoted === true && (
              <Mark tone="hint" isBoxed>
                {t`${name} hat schon gestimmt. Was Sie eintragen, ersetzt diese Stimme, sobald es bestätigt ist.`}
              </Mark>
            )}
          </div>
          <Checkbox
            label={t`Der Stimmzettel ist ungültig`}
            isSelected={isInvalid}
            onChange={(next) => setEntered({ ...entered, isInvalid: next })}
          />
          {!isInvalid && (
            <BallotInputs
              paper={paper}
              draft={draft}
              onChange={(changes) => setEntered({ ...entered, draft: { ...draft, ...changes } })}
            />
          )}
        </DialogBody>
        <DialogFooter>
          <SubmitButton isBusy={sending.isBusy}>{t`Eintragen`}</SubmitButton>
          <Button variant="plain" onPress={onClose}>{t`Fertig`}</Button>
        </DialogFooter>
      </Form>
    </Dialog>
  );
}
