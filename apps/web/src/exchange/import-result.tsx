import type { ImportDraft } from '@augenhoehe/domain/exchange';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Undo2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { ApiProblem } from '../app/api-problem.ts';
import { placePath } from '../app/place-path.ts';
import { Button, LinkButton, Mark, Notice } from '../ui/index.ts';
import { writtenBy } from './import-counts.ts';
import { importProblemMessage } from './import-problem-message.ts';
import { TakenBack } from './taken-back.tsx';
import type { ImportChanges } from './use-import-changes.ts';

export interface ImportResultProps {
  readonly draft: ImportDraft;
  readonly slug: string;
  readonly undo: ImportChanges['undo'];
}

/** What is in the inventory now, where to look at it, and how to take it back as a whole. */
export function ImportResult({ draft, slug, undo }: ImportResultProps) {
  const { i18n } = useLingui();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { changeSetId, writes, waiting } = draft;
  const written = writtenBy(writes);
  if (undo.isSuccess || isUndone(undo.error)) {
    return <TakenBack slug={slug} source={draft.source} kept={undo.data?.kept ?? 0} />;
  }
  return (
    <section className="import-result">
      <h2 ref={heading} tabIndex={-1}>
        <Trans>
          {plural(written, {
            0: 'Die Liste ist im Bestand.',
            one: 'Ein Eintrag ist im Bestand.',
            other: '# Einträge sind im Bestand.',
          })}
        </Trans>
      </h2>
      {written > 0 && (
        <dl className="import-result__counts">
          <Count of={writes.newActors} words={<Trans>neue Akteure</Trans>} />
          <Count of={writes.changedActors} words={<Trans>geänderte Akteure</Trans>} />
          <Count of={writes.newTies} words={<Trans>neue Beziehungen</Trans>} />
          <Count of={writes.changedTies} words={<Trans>geänderte Beziehungen</Trans>} />
        </dl>
      )}
      <p className="measure">
        <Trans>
          Alles Neue gilt als unbestätigt, Quelle ist „{draft.source}“. Bestätigen können es Sie
          oder die Einrichtungen selbst.
        </Trans>
      </p>
      {waiting > 0 && (
        <Mark tone="hint">
          <Trans>
            {plural(waiting, {
              one: 'Eine Zeile wartet noch auf eine Entscheidung oder Berichtigung.',
              other: '# Zeilen warten noch auf eine Entscheidung oder Berichtigung.',
            })}{' '}
            Sie bleiben hier, bis Sie sie übernehmen oder verwerfen.
          </Trans>
        </Mark>
      )}
      <ResultActions draft={draft} slug={slug} undo={undo} />
      {undo.error !== null && (
        <Notice
          tone="attention"
          isNews
          actions={
            changeSetId !== null && isChangedSince(undo.error) ? (
              <Button onPress={() => undo.mutate({ changeSetId, keepChanged: true })}>
                <Trans>Nur zurücknehmen, was seither unverändert ist</Trans>
              </Button>
            ) : undefined
          }
        >
          {i18n._(importProblemMessage(undo.error))}
        </Notice>
      )}
    </section>
  );
}

/** Where to go on from here; what waits comes first. */
function ResultActions({ draft, slug, undo }: ImportResultProps) {
  const { changeSetId, remainderId } = draft;
  const variant = remainderId === null ? 'primary' : 'outline';
  return (
    <div className="actions">
      {remainderId !== null && (
        <LinkButton variant="primary" href={placePath(slug, `import/${remainderId}`)}>
          <Trans>Offene Zeilen klären</Trans>
        </LinkButton>
      )}
      {changeSetId !== null && draft.kind === 'actors' && (
        <LinkButton variant={variant} href={`${placePath(slug, 'bestand')}?change=${changeSetId}`}>
          <Trans>Diese Akteure ansehen</Trans>
        </LinkButton>
      )}
      {(draft.kind === 'ties' || draft.writes.newTies > 0) && (
        <LinkButton variant={variant} href={placePath(slug, 'beziehungen')}>
          <Trans>Beziehungen ansehen</Trans>
        </LinkButton>
      )}
      <LinkButton href={placePath(slug, 'import')}>
        <Trans>Weitere Liste einlesen</Trans>
      </LinkButton>
      {changeSetId !== null && (
        <Button
          variant="plain"
          icon={Undo2}
          isBusy={undo.isPending}
          onPress={() => undo.mutate({ changeSetId, keepChanged: false })}
        >
          <Trans>Rückgängig machen</Trans>
        </Button>
      )}
    </div>
  );
}

/** Somebody was faster, or it was undone before this page was opened again. */
function isUndone(error: Error | null): boolean {
  return error instanceof ApiProblem && error.code === 'already-undone';
}

function isChangedSince(error: Error): boolean {
  return error instanceof ApiProblem && error.code === 'changed-since';
}

interface CountProps {
  readonly of: number;
  readonly words: ReactNode;
}

function Count({ of, words }: CountProps) {
  const { i18n } = useLingui();
  if (of === 0) return null;
  return (
    <div>
      <dt>{words}</dt>
      <dd className="num">{new Intl.NumberFormat(i18n.locale).format(of)}</dd>
    </div>
  );
}
