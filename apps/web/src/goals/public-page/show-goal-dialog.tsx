import {
  type PublicGoalPreview,
  ShownChoice,
  ShownPart,
  showGoalPublicly,
  type ShownGoalRow,
  withParts,
} from '@augenhoehe/domain/goals';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { call } from '../../app/api.ts';
import { FormDialog } from '../../app/form-dialog.tsx';
import { problemMessage } from '../../app/problem-message.ts';
import { useDraft } from '../../app/use-draft.ts';
import { useSending } from '../../app/use-sending.ts';
import { useChangeTold } from '../../inventory/index.ts';
import { CheckboxGroup, Dialog, DialogBody, Notice, Skeleton, TextArea } from '../../ui/index.ts';
import { previewQuery } from './public-page-queries.ts';
import { shownParts } from './public-page-words.ts';
import { ToldGoalEntry } from './told-goal-entry.tsx';

interface ShowGoalDialogProps {
  readonly slug: string;
  readonly goal: ShownGoalRow;
  readonly onClose: () => void;
}

/** What of a goal everybody shall read, with the preview of exactly that. */
export function ShowGoalDialog({ slug, goal, onClose }: ShowGoalDialogProps) {
  const { t, i18n } = useLingui();
  const { data: preview, error } = useQuery(previewQuery(slug, goal.id));
  if (preview !== undefined) {
    return <Choosing slug={slug} goal={goal} preview={preview} onClose={onClose} />;
  }
  return (
    <Dialog isOpen onClose={onClose} title={t`Was alle lesen`}>
      <DialogBody>
        {error === null ? (
          <Skeleton rows={6} />
        ) : (
          <Notice tone="attention">{i18n._(problemMessage(error))}</Notice>
        )}
      </DialogBody>
    </Dialog>
  );
}

const Draft = ShownChoice.extend({ words: z.string() });

function Choosing({
  slug,
  goal,
  preview,
  onClose,
}: ShowGoalDialogProps & { readonly preview: PublicGoalPreview }) {
  const { t, i18n } = useLingui();
  const { tell } = useChangeTold(slug);
  const sending = useSending(previewQuery(slug, goal.id).queryKey);
  const { whole, shown } = preview;
  const draft = useDraft(
    `public-page.${goal.id}`,
    Draft,
    shown ?? { words: '', parts: [...ShownPart.options] },
  );
  const { words, parts } = draft.value;
  const seen = withParts(whole, { words: words.trim(), parts });

  function close(): void {
    draft.clear();
    onClose();
  }

  async function save(): Promise<void> {
    const { changeSetId } = await call(showGoalPublicly, {
      params: { slug, goalId: goal.id },
      body: { words, parts, seen, was: shown?.updatedAt ?? null },
    });
    close();
    await tell(changeSetId, t`Auf der öffentlichen Seite: ${goal.text}`);
  }

  return (
    <FormDialog
      title={t`Was alle lesen`}
      lead={t`Lesen Sie die Vorschau. Mit „So zeigen“ geben Sie genau diese Texte frei: Bitte achten Sie darauf, dass keine Menschen genannt sind.`}
      sendLabel={t`So zeigen`}
      sending={sending}
      onSend={async () => {
        await sending.send(save);
      }}
      onClose={close}
    >
      <CheckboxGroup
        name="parts"
        label={t`Was wird gezeigt?`}
        help={t`Die Worte des Ziels und sein Stand werden immer gezeigt.`}
        options={ShownPart.options.map((key) => ({
          key,
          label: i18n._(shownParts[key].label),
          help: i18n._(shownParts[key].help),
        }))}
        values={parts}
        onChange={(keys) =>
          draft.set({ words, parts: ShownPart.options.filter((part) => keys.includes(part)) })
        }
      />
      <TextArea
        name="words"
        label={t`In einfachen Worten`}
        help={t`Für Menschen, die nicht dabei waren. Kann leer bleiben.`}
        maxLength={600}
        value={words}
        onChange={(text) => draft.set({ words: text, parts })}
      />
      <section aria-label={t`Vorschau`} className="told-preview">
        <p className="quiet small">
          <Trans>Vorschau</Trans>
        </p>
        <ToldGoalEntry goal={seen} level={3} />
      </section>
    </FormDialog>
  );
}
