import { type ActorSheet, editActor, FactGroup } from '@augenhoehe/domain/inventory';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { call } from '../app/api.ts';
import { ApiProblem } from '../app/api-problem.ts';
import { FormDialog } from '../app/form-dialog.tsx';
import { useSending } from '../app/use-sending.ts';
import { groupNames } from './fact-words.ts';
import { LevelField } from './level-field.tsx';
import { OvertakenNotice } from './overtaken-notice.tsx';
import { actorQuery } from './queries.ts';
import { useChangeTold } from './use-change-told.ts';
import { useLevelsDraft } from './use-levels-draft.ts';

interface VisibilityDialogProps {
  readonly slug: string;
  readonly sheet: ActorSheet;
  readonly onClose: () => void;
}

/** Who sees which part of an entry, all parts in one place. */
export function VisibilityDialog({ slug, sheet, onClose }: VisibilityDialogProps) {
  const { t, i18n } = useLingui();
  const { tell } = useChangeTold(slug);
  const queryClient = useQueryClient();
  const sending = useSending();
  const draft = useLevelsDraft(sheet);
  const { actor, choices } = sheet;

  async function save(): Promise<void> {
    if (draft.isChanged) {
      const reply = await call(editActor, {
        params: { slug, actorId: actor.id },
        body: { changes: {}, was: {}, ...draft.body },
      });
      await tell(reply.changeSetId, t`Sichtbarkeit geändert: ${actor.name}`);
    }
    onClose();
  }

  async function send(): Promise<void> {
    const accepted = await sending.send(save);
    if (!accepted)
      await queryClient.invalidateQueries({ queryKey: actorQuery(slug, actor.id).queryKey });
  }

  const { problem } = sending;
  return (
    <FormDialog
      title={t`${actor.name}: Sichtbarkeit`}
      lead={t`Wer welchen Teil des Eintrags sieht. Das gilt auch für Suche, Filter, Zahlen und Export.`}
      sendLabel={t`Speichern`}
      sending={sending}
      onSend={() => void send()}
      onClose={onClose}
    >
      {problem instanceof ApiProblem && problem.code === 'changed-meanwhile' && (
        <OvertakenNotice onAccept={draft.accept} />
      )}
      {FactGroup.options.map((group) => {
        const levels = choices[group];
        const level = draft.levels[group];
        if (levels === undefined || level === undefined) return null;
        return (
          <LevelField
            key={group}
            slug={slug}
            name={`levels.${group}`}
            label={i18n._(groupNames[group])}
            levels={levels}
            value={level}
            onChange={(next) => draft.set(group, next)}
          />
        );
      })}
      {actor.hidden.length > 0 && (
        <p className="small quiet">
          <Trans>Teile, die Sie selbst nicht sehen, stehen hier nicht.</Trans>
        </p>
      )}
    </FormDialog>
  );
}
