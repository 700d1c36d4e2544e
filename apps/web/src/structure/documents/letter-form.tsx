import type { Language } from '@augenhoehe/domain/contract';
import { type DocumentFormat, makeLetter } from '@augenhoehe/domain/structure';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { callForFile } from '../../app/api.ts';
import { FormDialog } from '../../app/form-dialog.tsx';
import type { LetterProps } from '../../app/place-parts.ts';
import { saveFile } from '../../app/save-file.ts';
import { useSending } from '../../app/use-sending.ts';
import { Button, Mark, TextArea, TextField } from '../../ui/index.ts';
import { DocumentFields } from './document-fields.tsx';
import type { LetterDraft } from './letter-draft.ts';
import { useLetterDraft } from './use-letter-draft.ts';

interface LetterFormProps extends LetterProps {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

/** The words of a letter, to be changed before they become a file. */
export function LetterForm({ language, onLanguage, ...props }: LetterFormProps) {
  const { t } = useLingui();
  const sending = useSending();
  const [format, setFormat] = useState<DocumentFormat>('pdf');
  const { to, draft } = useLetterDraft(props, language);
  const { name } = to;
  const letter = draft.value;

  function field(key: keyof LetterDraft) {
    return {
      name: `letter.${key}`,
      value: letter[key],
      onChange: (words: string) => draft.set({ ...letter, [key]: words }),
    };
  }

  async function save(): Promise<void> {
    const input = {
      params: { slug: props.slug },
      query: { language, format },
      body: { actorId: to.id, letter },
    };
    saveFile(await callForFile(makeLetter, input, () => undefined));
    props.onClose();
  }

  return (
    <FormDialog
      size="wide"
      title={t`Brief an ${name}`}
      lead={t`Ein Vorschlag zum Ändern. Was Sie schreiben, bleibt in diesem Fenster des Browsers als Entwurf; gespeichert wird es nicht.`}
      sendLabel={t`Datei erstellen`}
      sending={sending}
      onSend={async () => {
        await sending.send(save);
      }}
      onClose={props.onClose}
      also={<Button onPress={draft.clear}>{t`Neu vorschlagen`}</Button>}
    >
      <TextField {...field('subject')} label={t`Betreff`} maxLength={200} />
      <TextArea {...field('words')} label={t`Text`} rows={14} maxLength={10_000} />
      {/\[[^\]]+\]/u.test(letter.words) && (
        <Mark tone="hint" isBoxed>
          {t`Im Text stehen noch Worte in eckigen Klammern. Ersetzen Sie sie, bevor der Brief hinausgeht.`}
        </Mark>
      )}
      <TextField
        {...field('signer')}
        label={t`Wer unterschreibt?`}
        help={t`Name oder Funktion, unter dem Platz für die Unterschrift.`}
        isOptional
        maxLength={200}
      />
      <TextArea
        {...field('recipient')}
        label={t`An wen?`}
        help={t`So steht es im Fenster des Umschlags; sechs Zeilen haben Platz.`}
        rows={4}
        maxLength={400}
      />
      <TextArea {...field('sender')} label={t`Wer schreibt?`} rows={3} maxLength={400} />
      <TextField {...field('placeAndDay')} label={t`Ort und Tag`} isOptional maxLength={160} />
      <DocumentFields
        choice={{ format, language }}
        onChange={(changes) => {
          if (changes.format !== undefined) setFormat(changes.format);
          if (changes.language !== undefined) onLanguage(changes.language);
        }}
      />
    </FormDialog>
  );
}
