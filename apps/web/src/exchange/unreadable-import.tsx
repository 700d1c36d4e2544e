import type { ImportDraft } from '@augenhoehe/domain/exchange';
import { Trans, useLingui } from '@lingui/react/macro';
import { placePath } from '../app/place-path.ts';
import { LinkButton, Notice, Select } from '../ui/index.ts';
import { DiscardButton } from './discard-button.tsx';
import { fileProblemWords } from './file-problem-words.ts';
import type { ImportChanges } from './use-import-changes.ts';

export interface UnreadableImportProps {
  readonly draft: ImportDraft;
  readonly slug: string;
  readonly changes: ImportChanges;
}

/** Why the list cannot be read and what helps. */
export function UnreadableImport({ draft, slug, changes }: UnreadableImportProps) {
  const { t, i18n } = useLingui();
  const { title, remedy } = fileProblemWords(draft.problem);
  return (
    <section className="import-working">
      <Notice tone="attention" title={i18n._(title)} isNews>
        <p>{i18n._(remedy)}</p>
      </Notice>
      {draft.sheets.length > 1 && (
        <Select
          label={t`Anderes Tabellenblatt nehmen`}
          value={draft.sheet}
          onChange={(sheet) => changes.change.mutate({ sheet })}
          options={draft.sheets.map((sheet) => ({ key: sheet, label: sheet }))}
        />
      )}
      <div className="actions">
        <LinkButton variant="primary" href={placePath(slug, 'import')}>
          <Trans>Andere Liste einlesen</Trans>
        </LinkButton>
        <DiscardButton slug={slug} discard={changes.discard} />
      </div>
    </section>
  );
}
