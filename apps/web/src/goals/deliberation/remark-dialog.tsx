import { ActorId } from '@augenhoehe/domain/contract';
import {
  addRemark,
  AmendedField,
  type GoalSheet,
  RemarkKind,
  type RemarkList,
  type RemarkShown,
  Stance,
} from '@augenhoehe/domain/goals';
import { useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../app/api.ts';
import { FormDialog } from '../../app/form-dialog.tsx';
import { placeKey } from '../../app/session-query.ts';
import { useSending } from '../../app/use-sending.ts';
import { RadioGroup, Select, showToast, TextArea } from '../../ui/index.ts';
import { WordChanges } from '../goals/word-changes.tsx';
import { remarkKinds, stances } from './remark-words.ts';

interface RemarkDialogProps {
  readonly slug: string;
  readonly sheet: GoalSheet;
  readonly list: RemarkList;
  readonly kind: RemarkKind;
  /** Which is answered. */
  readonly question: RemarkShown | null;
  readonly onClose: () => void;
}

interface Draft {
  readonly kind: RemarkKind;
  readonly text: string;
  readonly stance: Stance;
  readonly field: AmendedField;
  readonly passage: string;
  readonly replacement: string;
  /** For whom it is written down; empty: for oneself. */
  readonly actor: string;
  readonly way: 'paper' | 'oral';
}

const beginnings = RemarkKind.options.filter((kind) => kind !== 'answer');

/** Something to say to a goal, for oneself or written down for a party without an account. */
export function RemarkDialog({ slug, sheet, list, kind, question, onClose }: RemarkDialogProps) {
  const { t, i18n } = useLingui();
  const queryClient = useQueryClient();
  const sending = useSending([...placeKey(slug), 'goal', sheet.goal.id]);
  // The words that were read, not those that somebody writes while this is open.
  const [goal] = useState(sheet.goal);
  const [draft, setDraft] = useState<Draft>({
    kind,
    text: '',
    stance: 'supports',
    field: 'text',
    passage: goal.text,
    replacement: goal.text,
    actor: '',
    way: 'paper',
  });

  function set(changes: Partial<Draft>): void {
    setDraft({ ...draft, ...changes });
  }

  async function save(): Promise<void> {
    const { actor, way, ...said } = draft;
    await call(addRemark, {
      params: { slug, goalId: goal.id },
      body: {
        ...said,
        textId: goal.textId,
        replyToId: question?.id ?? null,
        ...(actor === '' ? { way: 'account' } : { way, actorId: ActorId.parse(actor) }),
      },
    });
    onClose();
    showToast({ message: t`Eingetragen.`, tone: 'good' });
    await queryClient.invalidateQueries({ queryKey: placeKey(slug) });
  }

  return (
    <FormDialog
      title={question === null ? t`Etwas dazu sagen` : t`Auf die Frage antworten`}
      lead={question?.text ?? goal.text}
      sendLabel={t`Eintragen`}
      sending={sending}
      onSend={async () => {
        await sending.send(save);
      }}
      onClose={onClose}
    >
      {question === null && (
        <RadioGroup
          label={t`Was ist es?`}
          options={beginnings.map((key) => ({ key, label: i18n._(remarkKinds[key]) }))}
          value={draft.kind}
          onChange={(key) => set({ kind: RemarkKind.parse(key) })}
        />
      )}
      {draft.kind === 'reaction' && (
        <RadioGroup
          label={t`Wie stehen Sie dazu?`}
          options={Stance.options.map((key) => ({ key, label: i18n._(stances[key]) }))}
          value={draft.stance}
          onChange={(key) => set({ stance: Stance.parse(key) })}
        />
      )}
      {draft.kind === 'amendment' && <AmendmentFields goal={goal} draft={draft} onChange={set} />}
      <TextArea
        name="text"
        label={draft.kind === 'amendment' ? t`Warum?` : t`Was möchten Sie sagen?`}
        maxLength={2000}
        value={draft.text}
        onChange={(text) => set({ text })}
      />
      {list.recordFor.length > 0 && <RecordFields list={list} draft={draft} onChange={set} />}
    </FormDialog>
  );
}

interface FieldsProps {
  readonly draft: Draft;
  readonly onChange: (changes: Partial<Draft>) => void;
}

/** Which passage, and what should stand in its place, with the difference at once. */
function AmendmentFields({ goal, draft, onChange }: FieldsProps & Pick<GoalSheet, 'goal'>) {
  const { t } = useLingui();
  const labels: Readonly<Record<AmendedField, string>> = {
    text: t`Im Ziel selbst`,
    changes: t`Bei „Was sich ändert“`,
    benefit: t`Bei „Was sie davon haben“`,
  };
  const fields = AmendedField.options.filter((field) => goal[field] !== '');
  return (
    <>
      {fields.length > 1 && (
        <RadioGroup
          label={t`Wo?`}
          options={fields.map((key) => ({ key, label: labels[key] }))}
          value={draft.field}
          onChange={(key) => {
            const field = AmendedField.parse(key);
            onChange({ field, passage: goal[field], replacement: goal[field] });
          }}
        />
      )}
      <TextArea
        name="passage"
        label={t`Welche Stelle?`}
        help={t`Genau so, wie sie jetzt dort steht; wenige Worte genügen.`}
        rows={2}
        maxLength={500}
        value={draft.passage}
        onChange={(passage) => onChange({ passage })}
      />
      <TextArea
        name="replacement"
        label={t`Was soll dort stehen?`}
        isOptional
        rows={2}
        maxLength={500}
        value={draft.replacement}
        onChange={(replacement) => onChange({ replacement })}
      />
      {draft.passage !== draft.replacement && (
        <p className="remark__passage">
          <WordChanges before={draft.passage} after={draft.replacement} />
        </p>
      )}
    </>
  );
}

/** For whom it is written down, and how it came. */
function RecordFields({ list, draft, onChange }: FieldsProps & { readonly list: RemarkList }) {
  const { t } = useLingui();
  return (
    <>
      <Select
        name="actorId"
        label={t`Für wen?`}
        isOptional
        placeholder={t`Für die Koordination selbst`}
        options={list.recordFor.map(({ id, name }) => ({ key: id, label: name }))}
        value={draft.actor}
        onChange={(actor) => onChange({ actor })}
      />
      {draft.actor !== '' && (
        <RadioGroup
          label={t`Wie kam es?`}
          options={[
            { key: 'paper', label: t`Auf Papier` },
            { key: 'oral', label: t`Mündlich` },
          ]}
          value={draft.way}
          onChange={(key) => onChange({ way: key === 'oral' ? 'oral' : 'paper' })}
        />
      )}
    </>
  );
}
