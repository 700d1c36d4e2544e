import {
  ActorFacts,
  editActor,
  factGroups,
  isCoordinationGroup,
  type ActorSheet,
  type FactGroup,
} from '@augenhoehe/domain/inventory';
import { useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { call } from '../app/api.ts';
import { ApiProblem } from '../app/api-problem.ts';
import { FormDialog } from '../app/form-dialog.tsx';
import { useDraft } from '../app/use-draft.ts';
import { useSending } from '../app/use-sending.ts';
import { TextField } from '../ui/index.ts';
import { changedFacts } from './changed-facts.ts';
import { FactDraft } from './fact-draft.ts';
import { FactField } from './fact-field.tsx';
import { groupNames } from './fact-words.ts';
import { MeanwhileChoice } from './history/meanwhile-choice.tsx';
import { LevelField } from './level-field.tsx';
import { OvertakenNotice } from './overtaken-notice.tsx';
import { actorQuery } from './queries.ts';
import { useChangeTold } from './use-change-told.ts';
import { useLevelsDraft } from './use-levels-draft.ts';

interface EditFactsDialogProps {
  readonly slug: string;
  readonly sheet: ActorSheet;
  readonly group: FactGroup;
  readonly onClose: () => void;
}

/** One group of facts in one column; what somebody else changed meanwhile is never overwritten. */
export function EditFactsDialog({ slug, sheet, group, onClose }: EditFactsDialogProps) {
  const { t, i18n } = useLingui();
  const { tell } = useChangeTold(slug);
  const queryClient = useQueryClient();
  const sending = useSending();
  const visibility = useLevelsDraft(sheet);
  const { actor, choices } = sheet;
  // Stage and notes are null for those who may not see them; nobody can edit them then.
  const seen = ActorFacts.parse({
    ...actor,
    stage: actor.stage ?? 'p0.entdeckt',
    notes: actor.notes ?? '',
  });
  const draft = useDraft(`actor.${actor.id}.${group}`, FactDraft, {
    facts: seen,
    was: seen,
    source: '',
  });
  const { facts, was, source } = draft.value;
  const { changes, before } = changedFacts(was, facts, factGroups[group]);

  async function save(): Promise<void> {
    if (Object.keys(changes).length > 0 || visibility.isChanged) {
      const reply = await call(editActor, {
        params: { slug, actorId: actor.id },
        body: {
          changes,
          was: before,
          ...visibility.body,
          ...(source.trim() === '' ? {} : { source }),
        },
      });
      await tell(reply.changeSetId, t`Gespeichert: ${facts.name}`);
    }
    draft.clear();
    onClose();
  }

  async function send(): Promise<void> {
    const accepted = await sending.send(save);
    if (!accepted)
      await queryClient.invalidateQueries({ queryKey: actorQuery(slug, actor.id).queryKey });
  }

  const levels = choices[group];
  const level = visibility.levels[group];
  const { problem } = sending;
  const overtaken =
    problem instanceof ApiProblem && problem.code === 'changed-meanwhile' ? problem : null;
  const otherLevels = overtaken?.params['levels'];
  const isLevelOvertaken =
    typeof otherLevels === 'object' && otherLevels !== null && Object.keys(otherLevels).length > 0;
  return (
    <FormDialog
      title={t`${actor.name}: ${i18n._(groupNames[group])}`}
      sendLabel={t`Speichern`}
      sending={sending}
      onSend={() => void send()}
      onClose={() => {
        draft.clear();
        onClose();
      }}
    >
      {overtaken !== null && (
        <MeanwhileChoice slug={slug} problem={overtaken} draft={draft.value} onChoose={draft.set} />
      )}
      {isLevelOvertaken && <OvertakenNotice onAccept={visibility.accept} />}
      {factGroups[group].map((fact) => (
        <FactField
          key={fact}
          slug={slug}
          fact={fact}
          facts={facts}
          onChange={(next) => draft.set({ ...draft.value, facts: { ...facts, ...next } })}
        />
      ))}
      {!isCoordinationGroup(group) && (
        <TextField
          name="source"
          label={t`Woher wissen Sie das?`}
          help={t`Zum Beispiel „Gespräch am 3. März“ oder „Website“. Leer heißt: von Ihnen selbst.`}
          isOptional
          maxLength={200}
          value={source}
          onChange={(next) => draft.set({ ...draft.value, source: next })}
        />
      )}
      {levels !== undefined && level !== undefined && (
        <LevelField
          slug={slug}
          name={`levels.${group}`}
          label={t`Wer soll das sehen?`}
          levels={levels}
          value={level}
          onChange={(next) => visibility.set(group, next)}
        />
      )}
    </FormDialog>
  );
}
