import {
  type DocumentFormat,
  type Example,
  type ExampleSheet,
  makeExampleDocument,
  publishExample,
  removeExample,
  takeBackExample,
} from '@augenhoehe/domain/structure';
import { useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { call, callForFile } from '../../app/api.ts';
import { focusContent } from '../../app/focus-content.ts';
import { lazyPart } from '../../app/lazy-part.tsx';
import { saveFile } from '../../app/save-file.ts';
import { useChangeTold } from '../../inventory/index.ts';
import { ConfirmDialog } from '../../ui/index.ts';

const EditExampleDialog = lazyPart(
  async () => (await import('./edit-example-dialog.tsx')).EditExampleDialog,
);

type Asked = 'edit' | 'publish' | 'take-back' | 'remove';

/** What can be done with an example as a whole. */
export interface ExampleWork {
  readonly ask: (asked: Asked) => void;
  readonly save: (format: DocumentFormat) => void;
  /** Whatever dialog is open. */
  readonly dialog: ReactNode;
}

interface Deed {
  readonly title: string;
  readonly words: string;
  readonly label: string;
  readonly told: string;
  readonly tone?: 'attention';
  readonly run: () => Promise<{ readonly changeSetId: string }>;
}

export function useExampleWork(
  slug: string,
  { cooperation, parties }: ExampleSheet,
  example: Example,
): ExampleWork {
  const { t } = useLingui();
  const { tell, refuse } = useChangeTold(slug);
  const [open, setOpen] = useState<Asked | null>(null);
  const params = { slug, cooperationId: cooperation.id };
  const { textId } = example;

  const deeds: Readonly<Record<Exclude<Asked, 'edit'>, Deed>> = {
    publish: {
      title: t`Das Beispiel veröffentlichen?`,
      words: t`Dann lesen es alle, auch ohne Anmeldung, und Suchmaschinen finden es. Sie und jede beteiligte Seite können es jederzeit zurücknehmen.`,
      label: t`Veröffentlichen`,
      told: t`Das Beispiel ist veröffentlicht.`,
      run: () => call(publishExample, { params, body: { textId } }),
    },
    'take-back': {
      title: t`Das Beispiel zurücknehmen?`,
      words: t`Dann sieht es niemand mehr außerhalb. Die Worte und die Antworten bleiben hier.`,
      label: t`Zurücknehmen`,
      told: t`Das Beispiel ist zurückgenommen.`,
      run: () => call(takeBackExample, { params }),
    },
    remove: {
      title: t`Das Beispiel entfernen?`,
      words: t`Worte und Antworten gehen mit. Sie können das rückgängig machen.`,
      label: t`Beispiel entfernen`,
      told: t`Das Beispiel ist entfernt.`,
      tone: 'attention',
      run: () => call(removeExample, { params }),
    },
  };

  function close(): void {
    setOpen(null);
  }

  async function done({ run, told }: Deed): Promise<void> {
    try {
      const reply = await run();
      await tell(reply.changeSetId, told);
      focusContent();
    } catch (error) {
      refuse(error);
    }
  }

  function dialogOf(asked: Asked): ReactNode {
    if (asked === 'edit') {
      const isAgreed = parties.some(({ consent }) => consent?.answer === 'confirmed');
      return (
        <EditExampleDialog slug={slug} example={example} isAgreed={isAgreed} onClose={close} />
      );
    }
    const deed = deeds[asked];
    return (
      <ConfirmDialog
        isOpen
        onClose={close}
        title={deed.title}
        confirmLabel={deed.label}
        tone={deed.tone}
        onConfirm={() => done(deed)}
      >
        <p>{deed.words}</p>
      </ConfirmDialog>
    );
  }

  async function saveDocument(format: DocumentFormat): Promise<void> {
    saveFile(
      await callForFile(makeExampleDocument, { params, query: { format } }, () => undefined),
    );
  }

  return {
    ask: setOpen,
    save: (format) => void saveDocument(format).catch(refuse),
    dialog: open === null ? null : dialogOf(open),
  };
}
