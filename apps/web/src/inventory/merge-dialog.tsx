import {
  ActorChanges,
  type ActorFactName,
  ActorFacts,
  mergeActors,
  type VisibleActor,
} from '@augenhoehe/domain/inventory';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../app/api.ts';
import { FormDialog } from '../app/form-dialog.tsx';
import { useSending } from '../app/use-sending.ts';
import { ComboBox, Mark, Skeleton } from '../ui/index.ts';
import { factNames, groupNames } from './fact-words.ts';
import { LevelField } from './level-field.tsx';
import { type MergeChoice, mergedFacts, mergeQuestions } from './merge-choice.ts';
import { levelQuestions } from './merge-levels.ts';
import { MergeQuestions } from './merge-questions.tsx';
import { actorQuery, similarActorsQuery } from './queries.ts';
import { useActorOptions } from './use-actor-options.ts';
import { useChangeTold } from './use-change-told.ts';
import { useFactValue } from './use-fact-value.ts';

const facts = ActorFacts.keyof().options;

interface MergeDialogProps {
  readonly slug: string;
  readonly keptId: string;
  /** Else asked for. */
  readonly otherId?: string;
  readonly onClose: () => void;
  readonly onMerged?: () => void;
}

/** Two entries of one actor become one: field by field, with the ties of both. */
export function MergeDialog({ slug, keptId, otherId, onClose, onMerged }: MergeDialogProps) {
  const { t, i18n } = useLingui();
  const { tell } = useChangeTold(slug);
  const sending = useSending();
  const valueOf = useFactValue(slug);
  const [chosenId, setChosenId] = useState<string | null>(otherId ?? null);
  const [answers, setAnswers] = useState<ReadonlyMap<ActorFactName, MergeChoice>>(new Map());
  const { data: kept } = useQuery(actorQuery(slug, keptId));
  const { data: other } = useQuery({
    ...actorQuery(slug, chosenId ?? keptId),
    enabled: chosenId !== null,
  });
  const pair =
    kept === undefined || other === undefined || chosenId === null
      ? null
      : ([kept.actor, other.actor] as const);
  const questions = pair === null ? [] : mergeQuestions(facts, pair);
  const [levels, setLevels] = useState<VisibleActor['levels']>({});

  async function send(): Promise<void> {
    if (pair === null) return;
    const choices = new Map(
      questions.map(({ fact, proposal }) => [fact, answers.get(fact) ?? proposal]),
    );
    await sending.send(async () => {
      const reply = await call(mergeActors, {
        params: { slug, actorId: keptId },
        body: { other: pair[1].id, facts: ActorChanges.parse(mergedFacts(pair, choices)), levels },
      });
      onMerged?.();
      onClose();
      await tell(reply.changeSetId, t`Zusammengeführt: ${pair[0].name}`);
    });
  }

  return (
    <FormDialog
      title={t`Zwei Einträge, ein Akteur?`}
      lead={t`Sie entscheiden Feld für Feld. Die Beziehungen und Sitze beider bleiben erhalten.`}
      size="wide"
      sendLabel={t`Zusammenführen`}
      sending={sending}
      onSend={send}
      onClose={onClose}
    >
      {otherId === undefined && (
        <OtherField
          slug={slug}
          keptId={keptId}
          name={kept?.actor.name}
          value={chosenId}
          onChange={setChosenId}
        />
      )}
      {chosenId !== null && pair === null && <Skeleton rows={4} />}
      {pair !== null && (
        <div className="merge">
          <MergeQuestions
            called={[pair[0].name, pair[1].name]}
            questions={questions}
            answers={answers}
            onAnswer={(fact, choice) => setAnswers(new Map(answers).set(fact, choice))}
            label={(fact) => i18n._(factNames[fact])}
            values={(fact) => [valueOf(pair[0], fact), valueOf(pair[1], fact)]}
          />
          {levelQuestions(...pair).map(({ group, levels: [stricter, looser] }) => (
            <LevelField
              key={group}
              slug={slug}
              name={`levels.${group}`}
              label={t`Wer soll „${i18n._(groupNames[group])}“ sehen?`}
              levels={[stricter, looser]}
              value={levels[group] ?? stricter}
              onChange={(level) => setLevels({ ...levels, [group]: level })}
            />
          ))}
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
  readonly slug: string;
  readonly keptId: string;
  readonly name: string | undefined;
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
}

function OtherField({ slug, keptId, name, value, onChange }: OtherFieldProps) {
  const { t } = useLingui();
  const actors = useActorOptions(slug);
  const { data } = useQuery(similarActorsQuery(slug, name ?? '', keptId));
  const similar = new Set(data?.similar.map((actor) => String(actor.id)));
  const others = actors.options.filter((option) => option.key !== keptId);
  const likely = others.filter((option) => similar.has(option.key));
  const rest = others.filter((option) => !similar.has(option.key));
  return (
    <ComboBox
      name="other"
      label={t`Welcher andere Eintrag meint dasselbe?`}
      options={
        likely.length === 0
          ? others
          : [
              { key: 'similar', label: t`Ähnlich`, options: likely },
              { key: 'rest', label: t`Alle anderen`, options: rest },
            ]
      }
      value={value}
      onChange={onChange}
    />
  );
}
