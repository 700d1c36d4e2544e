import { ListContent } from '@augenhoehe/domain/exchange';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { z } from 'zod';
import { dayInWords } from '../app/age-in-words.ts';
import { useDraft } from '../app/use-draft.ts';
import { useLanguage } from '../app/use-language.ts';
import { faultOfFile, faultOfText } from './list-fault.ts';
import type { ListFault } from './list-fault.ts';
import { proposedSource } from './proposed-source.ts';

/** Browsers keep some 5 MB for a tab; longer texts are pasted again after a reload. */
const longestKeptText = 1_000_000;

const StartDraft = z.object({
  kind: ListContent,
  text: z.string(),
  /** `null`: nobody has written one, the proposal stands. */
  source: z.string().nullable(),
});

export interface StartForm {
  readonly kind: ListContent;
  readonly text: string;
  readonly file: File | null;
  readonly source: string;
  readonly fault: ListFault | null;
  readonly setKind: (kind: ListContent) => void;
  readonly setText: (text: string) => void;
  readonly setFile: (file: File | null) => void;
  readonly setSource: (source: string) => void;
  readonly clear: () => void;
}

/** What somebody is about to send; pasted text survives a reload, a chosen file cannot. */
export function useStartForm(slug: string): StartForm {
  const { t } = useLingui();
  const language = useLanguage();
  const draft = useDraft(`import.${slug}`, StartDraft, { kind: 'actors', text: '', source: null });
  const [text, setText] = useState(draft.value.text);
  const [file, setFile] = useState<File | null>(null);
  const [opened] = useState(() => new Date().toISOString());
  const today = dayInWords(opened, language);
  const proposal =
    file === null
      ? t`Eingefügte Liste, ${today}`
      : proposedSource(
          file.name,
          listDate(file, language, (day) => t`Stand ${day}`),
        );

  return {
    kind: draft.value.kind,
    text,
    file,
    source: draft.value.source ?? proposal,
    fault: file === null ? faultOfText(text) : faultOfFile(file),
    setKind: (kind) => draft.set({ ...draft.value, kind }),
    setText: (next) => {
      setText(next);
      draft.set({ ...draft.value, text: next.length > longestKeptText ? '' : next });
    },
    setFile,
    setSource: (source) => draft.set({ ...draft.value, source }),
    clear: draft.clear,
  };
}

function listDate(file: File, language: 'de' | 'en', worded: (day: string) => string): string {
  return worded(dayInWords(new Date(file.lastModified).toISOString(), language));
}
