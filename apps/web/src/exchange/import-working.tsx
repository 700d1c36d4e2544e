import type { ImportDraft } from '@augenhoehe/domain/exchange';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { placePath } from '../app/place-path.ts';
import { LinkButton, Progress } from '../ui/index.ts';

type Step = NonNullable<ImportDraft['progress']>['step'];

const stepWords: Readonly<Record<Step, MessageDescriptor>> = {
  reading: msg`Die Liste wird gelesen`,
  comparing: msg`Die Zeilen werden mit dem Bestand verglichen`,
  writing: msg`Die Einträge werden übernommen`,
};

export interface ImportWorkingProps {
  readonly draft: ImportDraft;
  readonly slug: string;
}

/** A job under way; it goes on when somebody leaves. */
export function ImportWorking({ draft, slug }: ImportWorkingProps) {
  const { t, i18n } = useLingui();
  const step = draft.progress?.step ?? (draft.status === 'applying' ? 'writing' : 'reading');
  const done = draft.progress?.done ?? 0;
  const total = draft.progress?.total ?? null;
  const numbers = new Intl.NumberFormat(i18n.locale);
  return (
    <section className="import-working" aria-busy="true">
      <p className="visually-hidden" role="status">
        {i18n._(stepWords[step])}
      </p>
      {total === null ? (
        <Progress label={i18n._(stepWords[step])} />
      ) : (
        <Progress
          label={i18n._(stepWords[step])}
          value={done}
          max={total}
          words={t`${numbers.format(done)} von ${numbers.format(total)}`}
        />
      )}
      <p className="quiet">
        <Trans>
          Sie können diese Seite verlassen. Die Arbeit geht weiter, und Sie finden die Liste unter
          „Liste einlesen“ wieder.
        </Trans>
      </p>
      <LinkButton variant="plain" href={placePath(slug, 'bestand')}>
        <Trans>Zum Bestand</Trans>
      </LinkButton>
    </section>
  );
}
