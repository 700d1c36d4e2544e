import {
  amendAgreement,
  type AgreementMove,
  type AgreementSheet,
  archiveAgreement,
  discardDraft,
  type DocumentFormat,
  makeAgreementDocument,
  movesOf,
  openVersion,
  removeAgreement,
  resumeAgreement,
  withdrawVersion,
} from '@augenhoehe/domain/structure';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { call, callForFile } from '../../app/api.ts';
import { focusContent } from '../../app/focus-content.ts';
import { saveFile } from '../../app/save-file.ts';
import { lazyPart } from '../../app/lazy-part.tsx';
import { useChangeTold } from '../../inventory/index.ts';
import { ConfirmDialog, Mark } from '../../ui/index.ts';
import { unfilledParts } from './unfilled-parts.ts';

const HeadDialog = lazyPart(async () => (await import('./head-dialog.tsx')).HeadDialog);
const SuspendDialog = lazyPart(async () => (await import('./suspend-dialog.tsx')).SuspendDialog);
const EndDialog = lazyPart(async () => (await import('./end-dialog.tsx')).EndDialog);

type Dialog = 'head' | 'suspend' | 'end' | 'open' | 'withdraw' | 'remove' | 'discard' | 'amend';

/** What can be done with an agreement as a whole. */
export interface AgreementWork {
  readonly moves: readonly AgreementMove[];
  readonly canDiscard: boolean;
  readonly ask: (dialog: Dialog) => void;
  readonly resume: () => void;
  readonly archive: () => void;
  /** The version that is read, as a file. */
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
  readonly after?: () => void;
}

export function useAgreementWork(
  slug: string,
  { sheet, shown }: { readonly sheet: AgreementSheet; readonly shown: number },
  onGone: () => void,
): AgreementWork {
  const { t } = useLingui();
  const { tell, refuse } = useChangeTold(slug);
  const [open, setOpen] = useState<Dialog | null>(null);
  const { agreement, versions, can } = sheet;
  const [newest] = versions;
  const params = { slug, agreementId: agreement.id };
  const number = newest?.number ?? 1;
  const unfilled = newest === undefined ? 0 : unfilledParts(newest.content);

  async function done(deed: Pick<Deed, 'run' | 'told' | 'after'>): Promise<void> {
    try {
      const reply = await deed.run();
      deed.after?.();
      await tell(reply.changeSetId, deed.told);
      focusAfterwards();
    } catch (error) {
      refuse(error);
    }
  }

  function close(): void {
    setOpen(null);
    focusAfterwards();
  }

  const deeds: Readonly<Partial<Record<Dialog, Deed>>> = {
    open: {
      title: t`Fassung ${number} zur Zustimmung vorlegen?`,
      words: t`Ab jetzt stehen die Worte fest. Alle, die eine Änderung betrifft, stimmen zu: im eigenen Konto, über einen Link oder auf Papier.`,
      label: t`Vorlegen`,
      told: t`Fassung ${number} liegt zur Zustimmung vor.`,
      run: () => call(openVersion, { params, body: { number, askAll: false } }),
    },
    withdraw: {
      title: t`Fassung ${number} zurückholen?`,
      words: t`Dann können Sie sie wieder ändern. Was dazu schon gesagt wurde, gilt nicht mehr; im Verlauf bleibt es stehen.`,
      label: t`Zurückholen`,
      told: t`Fassung ${number} ist wieder ein Entwurf.`,
      run: () => call(withdrawVersion, { params, body: { number } }),
    },
    amend: {
      title: t`Die Vereinbarung ändern?`,
      words: t`Es entsteht ein Entwurf mit den geltenden Worten. Bis dem Entwurf alle zugestimmt haben, gilt die bisherige Fassung.`,
      label: t`Entwurf anlegen`,
      told: t`Der Entwurf ist angelegt.`,
      run: () => call(amendAgreement, { params, body: { reason: '' } }),
    },
    discard: {
      title: t`Den Entwurf aufgeben?`,
      words: t`Die geltende Fassung bleibt, wie sie ist. Sie können das rückgängig machen.`,
      label: t`Entwurf aufgeben`,
      told: t`Der Entwurf ist aufgegeben.`,
      tone: 'attention',
      run: () => call(discardDraft, { params }),
    },
    remove: {
      title: t`Die Vereinbarung entfernen?`,
      words: t`Sie hat noch nie gegolten. Sie können das rückgängig machen.`,
      label: t`Vereinbarung entfernen`,
      told: t`Die Vereinbarung ist entfernt.`,
      tone: 'attention',
      run: () => call(removeAgreement, { params }),
      after: onGone,
    },
  };
  const deed = open === null ? undefined : deeds[open];
  const dialog =
    deed !== undefined ? (
      <ConfirmDialog
        isOpen
        onClose={close}
        title={deed.title}
        confirmLabel={deed.label}
        tone={deed.tone}
        onConfirm={() => done(deed)}
      >
        <p>{deed.words}</p>
        {open === 'open' && unfilled > 0 && (
          <Mark tone="hint" isBoxed>
            {t`${plural(unfilled, { one: 'In einem Teil stehen noch Worte', other: 'In # Teilen stehen noch Worte' })} in eckigen Klammern. Ersetzen Sie sie zuerst, damit alle dasselbe lesen.`}
          </Mark>
        )}
      </ConfirmDialog>
    ) : open === 'head' && newest !== undefined ? (
      <HeadDialog slug={slug} version={newest} onClose={close} />
    ) : open === 'suspend' ? (
      <SuspendDialog slug={slug} agreementId={agreement.id} onClose={close} />
    ) : open === 'end' ? (
      <EndDialog slug={slug} sheet={sheet} onClose={close} />
    ) : null;
  const moves =
    can.edit && newest !== undefined ? movesOf({ ...agreement, newest: newest.state }) : [];
  return {
    moves,
    canDiscard: moves.includes('edit-draft') && number > 1,
    ask: setOpen,
    resume: () =>
      void done({
        run: () => call(resumeAgreement, { params }),
        told: t`Die Vereinbarung gilt wieder.`,
      }),
    archive: () =>
      void done({
        run: () => call(archiveAgreement, { params }),
        told: t`Die Vereinbarung ist im Archiv.`,
      }),
    save: (format) => void saveDocument(params, { version: shown, format }).catch(refuse),
    dialog,
  };
}

async function saveDocument(
  params: { readonly slug: string; readonly agreementId: AgreementSheet['agreement']['id'] },
  query: { readonly version: number; readonly format: DocumentFormat },
): Promise<void> {
  saveFile(await callForFile(makeAgreementDocument, { params, query }, () => undefined));
}

const buttonGoneMs = 100;

/** The button that was pressed may be gone with the move that it made. */
function focusAfterwards(): void {
  window.setTimeout(focusContent, buttonGoneMs);
}
