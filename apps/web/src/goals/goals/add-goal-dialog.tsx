import { addGoal, emptyGoal, type GoalFacts, type GoalList } from '@augenhoehe/domain/goals';
import { useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { call } from '../../app/api.ts';
import { FormDialog } from '../../app/form-dialog.tsx';
import { useSending } from '../../app/use-sending.ts';
import { useChangeTold } from '../../inventory/index.ts';
import { TextArea } from '../../ui/index.ts';
import { contextOf, dayIn } from './goal-draft.ts';
import { goalPath, goalsPath } from './goal-paths.ts';
import { ContextFields, type GoalFieldsProps, LevelFields } from './place-fields.tsx';
import { ReviewField } from './review-field.tsx';

interface AddGoalDialogProps {
  readonly slug: string;
  readonly list: GoalList;
  /** The id of a cooperation or body it begins with; empty: none. */
  readonly context: string;
  readonly onClose: () => void;
}

/** One sentence, where it stands and whose it is; the rest is worked out together on its page. */
export function AddGoalDialog({ slug, list, context, onClose }: AddGoalDialogProps) {
  const { t } = useLingui();
  const { tell } = useChangeTold(slug);
  const navigate = useNavigate();
  const sending = useSending();
  const [facts, setFacts] = useState<GoalFacts>({
    ...emptyGoal(''),
    ...contextOf(list.contexts, context),
  });
  const fields: GoalFieldsProps = {
    slug,
    list,
    prefix: '',
    facts,
    onChange: (changes) => setFacts({ ...facts, ...changes }),
  };

  async function send(): Promise<void> {
    await sending.send(async () => {
      const { key, ...given } = facts;
      const reply = await call(addGoal, { params: { slug }, body: given });
      onClose();
      await navigate({ href: goalPath(slug, reply.id) });
      await tell(
        reply.changeSetId,
        t`Ziel eingetragen: ${facts.text}`,
        () => void navigate({ href: goalsPath(slug) }),
      );
    });
  }

  return (
    <FormDialog
      title={t`Ziel eintragen`}
      lead={t`Ein Satz genügt. Alles Weitere handeln Sie zusammen aus.`}
      sendLabel={t`Eintragen`}
      sending={sending}
      onSend={send}
      onClose={onClose}
    >
      <TextArea
        name="text"
        label={t`Was soll anders sein?`}
        help={t`Ein Satz über das, was danach ist, nicht über das, was Sie tun.`}
        maxLength={500}
        rows={2}
        value={facts.text}
        onChange={(text) => fields.onChange({ text })}
      />
      <LevelFields {...fields} />
      <ContextFields {...fields} />
      <ReviewField
        prefix=""
        value={facts.reviewOn}
        onChange={(day) => fields.onChange({ reviewOn: dayIn(day) })}
      />
    </FormDialog>
  );
}
