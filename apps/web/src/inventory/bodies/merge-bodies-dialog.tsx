import {
  BodyChanges,
  type BodyFactName,
  type BodyRow,
  mergeBodies,
} from '@augenhoehe/domain/inventory';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../app/api.ts';
import { FormDialog } from '../../app/form-dialog.tsx';
import { useSending } from '../../app/use-sending.ts';
import { ComboBox, Mark, Notice, Skeleton } from '../../ui/index.ts';
import { useBodyDifferenceWords } from '../history/use-body-difference-words.ts';
import { type MergeChoice, mergedFacts } from '../merge-choice.ts';
import { MergeQuestions } from '../merge-questions.tsx';
import { useChangeTold } from '../use-change-told.ts';
import { bodiesQuery } from './body-queries.ts';
import { bodyFactNames } from './body-words.ts';
import { bodyMergeQuestions } from './body-merge-questions.ts';

interface MergeBodiesDialogProps {
  readonly slug: string;
  readonly keptId: string;
  /** Else asked for. */
  readonly otherId?: string;
  readonly onClose: () => void;
}

/** Two bodies become one: field by field, with the seats of both and all that belongs to either. */
export function MergeBodiesDialog({ slug, keptId, otherId, onClose }: MergeBodiesDialogProps) {
  const { t, i18n } = useLingui();
  const { tell } = useChangeTold(slug);
  const { queryKey } = bodiesQuery(slug);
  const sending = useSending(queryKey);
  const { ofBody } = useBodyDifferenceWords(slug);
  const { data: list } = useQuery(bodiesQuery(slug));
  const [chosenId, setChosenId] = useState<string | null>(otherId ?? null);
  const [answers, setAnswers] = useState<ReadonlyMap<BodyFactName, MergeChoice>>(new Map());
  const all = list?.bodies ?? [];
  const kept = all.find(({ id }) => id === keptId);
  const other = all.find(({ id }) => id === chosenId);
  const pair = kept === undefined || other === undefined ? null : ([kept, other] as const);
  const [isMissing, setMissing] = useState(false);
  const missing = isMissing && chosenId === null;
  const isOvertaken = useOvertaken(pair);
  const questions = pair === null ? [] : bodyMergeQuestions(pair);

  async function send(): Promise<void> {
    setMissing(chosenId === null);
    if (pair === null) return;
    const choices = new Map(
      questions.map(({ fact, proposal }) => [fact, answers.get(fact) ?? proposal]),
    );
    await sending.send(async () => {
      const reply = await call(mergeBodies, {
        params: { slug, bodyId: pair[0].id },
        body: {
          other: pair[1].id,
          facts: BodyChanges.parse(mergedFacts(pair, choices)),
          seen: { kept: pair[0].updatedAt, other: pair[1].updatedAt },
        },
      });
      onClose();
      await tell(reply.changeSetId, t`Zusammengelegt: ${pair[1].name} mit ${pair[0].name}`);
    });
  }

  return (
    <FormDialog
      title={t`Zwei Gremien zusammenlegen?`}
      lead={t`Sie entscheiden Feld für Feld. Wer in beiden sitzt, hat danach einen Sitz. Aufgaben, Rollen und was „bewusst so“ ist, gehen mit.`}
      size="wide"
      sendLabel={t`Zusammenlegen`}
      sending={
        missing ? { ...sending, errors: { other: t`Bitte wählen Sie ein Gremium.` } } : sending
      }
      onSend={send}
      onClose={onClose}
    >
      {otherId === undefined && (
        <OtherField {...{ all, keptId }} value={chosenId} onChange={setChosenId} />
      )}
      {list === undefined && <Skeleton rows={4} />}
      <MeanwhileNotice
        isGone={list !== undefined && chosenId !== null && pair === null}
        isOvertaken={isOvertaken}
      />
      {pair !== null && (
        <p>
          <Trans>
            „{pair[1].name}“ geht in „{pair[0].name}“ auf.
          </Trans>
        </p>
      )}
      {pair !== null && (
        <div className="merge">
          <MergeQuestions
            called={[pair[0].name, pair[1].name]}
            questions={questions}
            answers={answers}
            onAnswer={(fact, choice) => setAnswers(new Map(answers).set(fact, choice))}
            label={(fact) => i18n._(bodyFactNames[fact])}
            values={(fact) => [ofBody(fact, pair[0]), ofBody(fact, pair[1])]}
          />
        </div>
      )}
      <Mark tone="quiet">
        <span className="small quiet">
          <Trans>Lässt sich als Ganzes zurücknehmen.</Trans>
        </span>
      </Mark>
    </FormDialog>
  );
}

interface OtherFieldProps {
  readonly all: readonly BodyRow[];
  readonly keptId: string;
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
}

function OtherField({ all, keptId, value, onChange }: OtherFieldProps) {
  const { t } = useLingui();
  const others = all.filter(({ id }) => id !== keptId);
  return (
    <ComboBox
      name="other"
      label={t`Welches Gremium geht hier auf?`}
      options={others.map(({ id, name }) => ({ key: id, label: name }))}
      value={value}
      onChange={onChange}
    />
  );
}

interface MeanwhileNoticeProps {
  readonly isGone: boolean;
  readonly isOvertaken: boolean;
}

/** What somebody else did while the window was open. */
function MeanwhileNotice({ isGone, isOvertaken }: MeanwhileNoticeProps) {
  if (isGone) {
    return (
      <Notice tone="attention" isNews>
        <Trans>Eines der beiden Gremien gibt es nicht mehr. Es ist nichts zu tun.</Trans>
      </Notice>
    );
  }
  if (!isOvertaken) return null;
  return (
    <Notice tone="hint" isNews>
      <Trans>
        Eines der beiden Gremien hat sich geändert, seit dieses Fenster offen ist. Hier steht der
        neue Stand. Ihre Auswahl ist noch da.
      </Trans>
    </Notice>
  );
}

/** Whether either was changed by somebody else since these two were first shown. */
function useOvertaken(pair: readonly [BodyRow, BodyRow] | null): boolean {
  const [first, setFirst] = useState<ReadonlyMap<string, string>>(new Map());
  if (pair === null) return false;
  const unseen = pair.filter(({ id }) => !first.has(id));
  if (unseen.length > 0) {
    setFirst(new Map([...first, ...unseen.map(({ id, updatedAt }) => [id, updatedAt] as const)]));
  }
  return pair.some(({ id, updatedAt }) => (first.get(id) ?? updatedAt) !== updatedAt);
}
