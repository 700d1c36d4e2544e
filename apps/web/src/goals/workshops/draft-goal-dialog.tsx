import { ActorId, InterestId } from '@augenhoehe/domain/contract';
import { draftGoal, emptyGoal, type GoalFacts, type WorkshopSheet } from '@augenhoehe/domain/goals';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../app/api.ts';
import { FormDialog } from '../../app/form-dialog.tsx';
import { useSending } from '../../app/use-sending.ts';
import { useChangeTold } from '../../inventory/index.ts';
import { CheckboxGroup, Select, TextArea } from '../../ui/index.ts';
import { dayIn } from '../goals/goal-draft.ts';
import { goalsQuery } from '../goals/goal-queries.ts';
import { LevelFields } from '../goals/place-fields.tsx';
import { ReviewField } from '../goals/review-field.tsx';

interface DraftGoalDialogProps {
  readonly slug: string;
  readonly sheet: WorkshopSheet;
  readonly onClose: () => void;
}

/** Shared words for chosen interests; who proposed them stays visible. */
export function DraftGoalDialog({ slug, sheet, onClose }: DraftGoalDialogProps) {
  const { t } = useLingui();
  const { tell } = useChangeTold(slug);
  const { data: list } = useQuery(goalsQuery(slug));
  const sending = useSending();
  const [facts, setFacts] = useState<GoalFacts>(emptyGoal(''));
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [proposer, setProposer] = useState('');
  const { parties, workshop, can } = sheet;
  const interests = parties.flatMap(({ name, interests: own }) =>
    (own ?? [])
      .filter(({ withdrawnAt }) => withdrawnAt === null)
      .map(({ id, text }) => ({ key: id, label: text, help: name })),
  );

  async function save(): Promise<void> {
    const { text, level, parentId, reviewOn } = facts;
    const reply = await call(draftGoal, {
      params: { slug, workshopId: workshop.id },
      body: {
        text,
        level,
        parentId,
        reviewOn,
        interestIds: InterestId.array().parse(chosen),
        ...(proposer === '' ? {} : { proposedById: ActorId.parse(proposer) }),
      },
    });
    onClose();
    await tell(reply.changeSetId, t`Ziel entworfen: ${text}`);
  }

  return (
    <FormDialog
      title={t`Ziel entwerfen`}
      sendLabel={t`Entwurf eintragen`}
      sending={sending}
      onSend={async () => {
        await sending.send(save);
      }}
      onClose={onClose}
    >
      <CheckboxGroup
        name="interestIds"
        label={t`Auf welchen Interessen beruht es?`}
        options={interests}
        values={chosen}
        onChange={setChosen}
      />
      <TextArea
        name="text"
        label={t`Was soll anders sein?`}
        help={t`Ein Satz über das, was danach ist, nicht über das, was Sie tun.`}
        rows={2}
        maxLength={500}
        value={facts.text}
        onChange={(text) => setFacts({ ...facts, text })}
      />
      <LevelFields
        list={list ?? { goals: [], contexts: [] }}
        prefix=""
        facts={facts}
        onChange={(changes) => setFacts({ ...facts, ...changes })}
      />
      <ReviewField
        prefix=""
        value={facts.reviewOn}
        onChange={(day) => setFacts({ ...facts, reviewOn: dayIn(day) })}
      />
      {can.steer && (
        <Select
          name="proposedById"
          label={t`Wer schlägt das vor?`}
          isOptional
          placeholder={t`Die Koordination`}
          options={parties.map(({ id, name }) => ({ key: id, label: name }))}
          value={proposer}
          onChange={setProposer}
        />
      )}
    </FormDialog>
  );
}
