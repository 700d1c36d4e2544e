import { useInfiniteQuery } from '@tanstack/react-query';
import { Trans, useLingui } from '@lingui/react/macro';
import { Undo2 } from 'lucide-react';
import type { z } from 'zod';
import type { ChangeEntry } from '@augenhoehe/domain/inventory';
import { momentInWords } from '../app/age-in-words.ts';
import { problemMessage } from '../app/problem-message.ts';
import { Button, Notice, Skeleton, Tag } from '../ui/index.ts';
import { changeSentence } from './change-sentence.ts';
import { ChangeDifferences } from './history/change-differences.tsx';
import { RestoreFacts } from './history/restore-facts.tsx';
import { type ChangesOf, changesQuery } from './queries.ts';
import { useAreaNames } from './use-area-names.ts';
import { useChangeTold } from './use-change-told.ts';
import { useTerms } from './use-terms.ts';
import './change-list.css';

interface ChangeListProps {
  readonly slug: string;
  readonly of: ChangesOf;
}

/** Changes in words, newest first, each with its undo. */
export function ChangeList({ slug, of }: ChangeListProps) {
  const { i18n } = useLingui();
  const query = useInfiniteQuery(changesQuery(slug, of));
  if (query.isPending) return <Skeleton rows={4} />;
  if (query.isError) return <Notice tone="attention">{i18n._(problemMessage(query.error))}</Notice>;
  const changes = query.data.pages.flatMap((page) => page.changes);
  if (changes.length === 0) {
    const isSearched = Object.values(of.search ?? {}).some((part) => part !== undefined);
    return (
      <p className="quiet" role="status">
        {isSearched ? (
          <Trans>Dazu gibt es keine Änderung.</Trans>
        ) : (
          <Trans>Noch keine Änderung.</Trans>
        )}
      </p>
    );
  }
  return (
    <>
      <ol className="changes">
        {changes.map((change) => (
          <ChangeItem key={change.id} slug={slug} change={change} actorId={of.actor} />
        ))}
      </ol>
      {query.hasNextPage && (
        <Button
          size="small"
          isBusy={query.isFetchingNextPage}
          onPress={() => void query.fetchNextPage()}
        >
          <Trans>Ältere anzeigen</Trans>
        </Button>
      )}
    </>
  );
}

interface ChangeItemProps {
  readonly slug: string;
  readonly change: z.infer<typeof ChangeEntry>;
  /** In the history of an actor, whose earlier facts can be brought back. */
  readonly actorId: string | undefined;
}

function ChangeItem({ slug, change, actorId }: ChangeItemProps) {
  const { t, i18n } = useLingui();
  const { language } = useTerms();
  const areaName = useAreaNames(slug);
  const { undo } = useChangeTold(slug);
  const sentence = changeSentence(change, { i18n, language, areaName });
  return (
    <li className="change">
      <p className="change__words">{sentence}</p>
      <p className="small quiet">
        {change.by ?? 'Augenhöhe'} ·{' '}
        <time dateTime={change.at}>{momentInWords(change.at, language)}</time>
        {change.undone && (
          <>
            {' '}
            <Tag>
              <Trans>zurückgenommen</Trans>
            </Tag>
          </>
        )}
      </p>
      <ChangeDifferences slug={slug} rows={change.entries} />
      {actorId !== undefined && <RestoreFacts slug={slug} actorId={actorId} change={change} />}
      {change.can.undo && !change.undone && (
        <Button
          className="change__undo"
          variant="plain"
          size="small"
          icon={Undo2}
          aria-label={t`Rückgängig: ${sentence}`}
          onPress={() => void undo(change.id)}
        >
          <Trans>Rückgängig</Trans>
        </Button>
      )}
    </li>
  );
}
