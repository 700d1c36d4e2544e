import { Language } from '@augenhoehe/domain/contract';
import {
  editExample,
  type Example,
  exampleFields,
  exampleLimits,
  ExampleWords,
  Principle,
  exampleWordsOf,
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
import { Mark, RadioGroup, TextArea, TextField } from '../../ui/index.ts';
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

const longFields = exampleFields.filter((field) => field !== 'title');
const parts = [...exampleFields, ...Principle.options] as const;

/** Words while somebody writes: nothing is too long or too short yet. */
const Written = ExampleWords.extend({ title: z.string() });
const Draft = z.object({ words: Written, was: Written });

/** All the words others will read; what somebody else changed meanwhile is never overwritten. */
export function EditExampleDialog({ slug, example, isAgreed, onClose }: EditExampleDialogProps) {
  const { t, i18n } = useLingui();
  const { tell } = useChangeTold(slug);
  const { cooperationId } = example;
  const sending = useSending(exampleQuery(slug, cooperationId).queryKey);
  const seen = exampleWordsOf(example.text);
  const draft = useDraft(`example.${example.id}`, Draft, { words: seen, was: seen });
  const { words, was } = draft.value;
  const theirs = parts.filter((part) => was[part] !== seen[part] && was[part] !== words[part]);

  function close(): void {
    draft.clear();
    onClose();
  }

  async function save(): Promise<void> {
    const edit = changedAmong(was, words);
    if (Object.keys(edit.changes).length === 0) return close();
    const reply = await call(editExample, { params: { slug, cooperationId }, body: edit });
    close();
    await tell(reply.changeSetId, t`Gespeichert: ${words.title}`);
  }

  function set(next: Partial<typeof words>): void {
    draft.set({ ...draft.value, words: { ...words, ...next } });
  }

  return (
    <FormDialog
      title={t`Worte für das Beispiel`}
      lead={t`Organisationen werden genannt, Menschen nicht. Alles zusammen passt auf eine Seite.`}
      sendLabel={t`Speichern`}
      sending={sending}
      onSend={async () => {
        await sending.send(save);
      }}
      onClose={close}
    >
      {isOvertaken(sending.problem) && (
        <OvertakenNotice
          theirs={theirs.map((part) => seen[part])}
          onAccept={() =>
            draft.set({ words: { ...seen, ...changedAmong(was, words).changes }, was: seen })
          }
        />
      )}
      {isAgreed && (
        <Mark tone="hint" isBoxed>
          {t`Wenn Sie etwas ändern, wird jede Seite neu gefragt, und ein veröffentlichtes Beispiel ist nicht mehr zu sehen.`}
        </Mark>
      )}
      <TextField
        name="changes.title"
        label={i18n._(exampleFieldNames.title)}
        maxLength={exampleLimits.title}
        value={words.title}
        onChange={(title) => set({ title })}
      />
      {longFields.map((field) => (
        <TextArea
          key={field}
          name={`changes.${field}`}
          label={i18n._(exampleFieldNames[field])}
          isOptional
          maxLength={exampleLimits[field]}
          value={words[field]}
          onChange={(value) => set({ [field]: value })}
        />
      ))}
      {Principle.options.map((principle) => (
        <TextArea
          key={principle}
          name={`changes.${principle}`}
          label={i18n._(principleNames[principle])}
          help={i18n._(principleQuestions[principle])}
          isOptional
          rows={2}
          maxLength={exampleLimits.principle}
          value={words[principle]}
          onChange={(value) => set({ [principle]: value })}
        />
      ))}
      <RadioGroup
        label={t`In welcher Sprache ist es geschrieben?`}
        options={Language.options.map((key) => ({ key, label: languageNames[key] }))}
        value={words.language}
        onChange={(key) => set({ language: Language.parse(key) })}
      />
    </FormDialog>
  );
}
