import { ActorId } from '@augenhoehe/domain/contract';
import { addWorkshop, type WorkshopList } from '@augenhoehe/domain/goals';
import { useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { call } from '../../app/api.ts';
import { FormDialog } from '../../app/form-dialog.tsx';
import { useListWords } from '../../app/use-list-words.ts';
import { useSending } from '../../app/use-sending.ts';
import { useActorOptions, useChangeTold } from '../../inventory/index.ts';
import { Mark, Select, TagPicker, TextArea, TextField } from '../../ui/index.ts';
import { contextOf } from '../goals/goal-draft.ts';
import { workshopPath, workshopsPath } from './workshop-paths.ts';

interface AddWorkshopDialogProps {
  readonly slug: string;
  readonly list: WorkshopList;
  readonly onClose: () => void;
}

/** What it is about, whose it is, and who takes part beside. */
export function AddWorkshopDialog({ slug, list, onClose }: AddWorkshopDialogProps) {
  const { t } = useLingui();
  const { tell } = useChangeTold(slug);
  const navigate = useNavigate();
  const sending = useSending();
  const { options } = useActorOptions(slug);
  const listWords = useListWords();
  const [draft, setDraft] = useState({ title: '', question: '', context: '', theme: '' });
  const [parties, setParties] = useState<readonly string[]>([]);
  const { title, question, context, theme } = draft;
  const invited = list.contexts.find(({ id }) => id === context)?.actors ?? [];

  async function send(): Promise<void> {
    await sending.send(async () => {
      const reply = await call(addWorkshop, {
        params: { slug },
        body: {
          title,
          question,
          ...contextOf(list.contexts, context),
          theme: context === '' ? theme : '',
          parties: ActorId.array().parse(parties),
        },
      });
      onClose();
      await navigate({ href: workshopPath(slug, reply.id) });
      await tell(
        reply.changeSetId,
        t`Werkstatt begonnen: ${title}`,
        () => void navigate({ href: workshopsPath(slug) }),
      );
    });
  }

  return (
    <FormDialog
      title={t`Werkstatt beginnen`}
      sendLabel={t`Beginnen`}
      sending={sending}
      onSend={send}
      onClose={onClose}
    >
      <TextField
        name="title"
        label={t`Wie heißt sie?`}
        maxLength={200}
        value={title}
        onChange={(words) => setDraft({ ...draft, title: words })}
      />
      <TextArea
        name="question"
        label={t`Worum geht es?`}
        help={t`Die Frage, auf die alle mit ihren Interessen antworten.`}
        isOptional
        rows={2}
        maxLength={500}
        value={question}
        onChange={(words) => setDraft({ ...draft, question: words })}
      />
      <Select
        name="cooperationId"
        label={t`Wozu gehört sie?`}
        isOptional
        placeholder={t`Zu einem Thema, ohne Kooperation oder Gremium`}
        options={list.contexts.map(({ id, name }) => ({ key: id, label: name }))}
        value={context}
        onChange={(id) => setDraft({ ...draft, context: id })}
      />
      {context === '' && (
        <TextField
          name="theme"
          label={t`Zu welchem Thema?`}
          help={t`Zum Beispiel „Wohnen im Alter“.`}
          isOptional
          maxLength={120}
          value={theme}
          onChange={(words) => setDraft({ ...draft, theme: words })}
        />
      )}
      {invited.length > 0 && (
        <Mark tone="quiet" isBoxed>
          {t`Dabei sind: ${listWords(invited.map(({ name }) => name))}.`}
        </Mark>
      )}
      <TagPicker
        name="parties"
        label={invited.length > 0 ? t`Wer noch?` : t`Wer ist dabei?`}
        isOptional={invited.length > 0}
        options={options.filter(({ key }) => !invited.some(({ id }) => id === key))}
        value={parties}
        onChange={setParties}
      />
    </FormDialog>
  );
}
