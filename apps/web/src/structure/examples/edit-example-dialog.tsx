import { Language } from '@augenhoehe/domain/contract';
import {
  editExample,
  type Example,
  exampleFields,
  exampleLimits,
  ExampleText,
  Principle,
} from '@augenhoehe/domain/structure';
import { useLingui } from '@lingui/react/macro';
import { z } from 'zod';
import { call } from '../../app/api.ts';
import { changedAmong } from '../../app/changed-among.ts';
import { FormDialog } from '../../app/form-dialog.tsx';
import { isOvertaken } from '../../app/is-overtaken.ts';
import { languageNames } from '../../app/language.ts';
import { useDraft } from '../../app/use-draft.ts';
import { useSending } from '../../app/use-sending.ts';
import { OvertakenNotice, useChangeTold } from '../../inventory/index.ts';
import { Mark, RadioGroup, TextArea } from '../../ui/index.ts';
import { principleNames } from '../cooperations/readiness-words.ts';
import { exampleQuery } from './example-queries.ts';
import { exampleFieldNames, principleQuestions } from './example-words.ts';

interface EditExampleDialogProps {
  readonly slug: string;
  readonly example: Example;
  /** Whether somebody has agreed to the words as they are. */
  readonly isAgreed: boolean;
  readonly onClose: () => void;
}

/** Words while somebody writes: nothing is too long or too short yet. */
const Written = ExampleText.extend({
  ...Object.fromEntries(exampleFields.map((field) => [field, z.string()])),
  principles: z.record(Principle, z.string()),
});
const Draft = z.object({ text: Written, was: Written });

/** All the words others will read; what somebody else changed meanwhile is never overwritten. */
export function EditExampleDialog({ slug, example, isAgreed, onClose }: EditExampleDialogProps) {
  const { t, i18n } = useLingui();
  const { tell } = useChangeTold(slug);
  const { cooperationId } = example;
  const sending = useSending(exampleQuery(slug, cooperationId).queryKey);
  const seen = example.text;
  const draft = useDraft(`example.${example.id}`, Draft, { text: seen, was: seen });
  const { text, was } = draft.value;
  const theirs = Object.keys(changedAmong(was, seen).changes);

  function close(): void {
    draft.clear();
    onClose();
  }

  async function save(): Promise<void> {
    const edit = changedAmong(was, text);
    if (Object.keys(edit.changes).length === 0) return close();
    const reply = await call(editExample, { params: { slug, cooperationId }, body: edit });
    close();
    await tell(reply.changeSetId, t`Gespeichert: ${text.title}`);
  }

  function set(next: Partial<typeof text>): void {
    draft.set({ ...draft.value, text: { ...text, ...next } });
  }

  return (
    <FormDialog
      title={t`Worte für das Beispiel`}
      lead={t`Organisationen werden genannt, Menschen nicht. Alles zusammen passt auf eine Seite.`}
      size="wide"
      sendLabel={t`Speichern`}
      sending={sending}
      onSend={async () => {
        await sending.send(save);
      }}
      onClose={close}
    >
      {isOvertaken(sending.problem) && (
        <OvertakenNotice
          theirs={exampleFields
            .filter((field) => theirs.includes(field))
            .map((field) => seen[field])}
          onAccept={() =>
            draft.set({ text: { ...seen, ...changedAmong(was, text).changes }, was: seen })
          }
        />
      )}
      {isAgreed && (
        <Mark tone="hint" isBoxed>
          {t`Wenn Sie etwas ändern, wird jede Seite neu gefragt, und ein veröffentlichtes Beispiel ist nicht mehr zu sehen.`}
        </Mark>
      )}
      {exampleFields.map((field) => (
        <TextArea
          key={field}
          name={`changes.${field}`}
          label={i18n._(exampleFieldNames[field])}
          isOptional={field !== 'title'}
          rows={field === 'title' || field === 'figures' ? 1 : 3}
          maxLength={exampleLimits[field]}
          value={text[field]}
          onChange={(words) => set({ [field]: words })}
        />
      ))}
      {Principle.options.map((principle) => (
        <TextArea
          key={principle}
          name={`changes.principles.${principle}`}
          label={i18n._(principleNames[principle])}
          help={i18n._(principleQuestions[principle])}
          isOptional
          rows={2}
          maxLength={exampleLimits.principle}
          value={text.principles[principle]}
          onChange={(words) => set({ principles: { ...text.principles, [principle]: words } })}
        />
      ))}
      <RadioGroup
        label={t`In welcher Sprache ist es geschrieben?`}
        options={Language.options.map((key) => ({ key, label: languageNames[key] }))}
        value={text.language}
        onChange={(key) => set({ language: Language.parse(key) })}
      />
    </FormDialog>
  );
}
