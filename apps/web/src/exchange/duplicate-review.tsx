import type { ImportEntry } from '@augenhoehe/domain/exchange';
import { plural } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../ui/index.ts';
import { DuplicateCard } from './duplicate-card.tsx';
import { nextDuplicate, shownDuplicate } from './duplicate-queue.ts';
import { duplicatesQuery } from './import-queries.ts';
import type { ReviewContext } from './review-context.ts';

export interface DuplicateReviewProps {
  readonly context: ReviewContext;
  /** Which one is asked about; the first where nobody chose. */
  readonly entryKey: string | undefined;
  readonly onShow: (entryKey: string | undefined) => void;
}

const nobody: readonly ImportEntry[] = [];

/** The possible duplicates one after the other; after each decision the next one takes focus. */
export function DuplicateReview({ context, entryKey, onShow }: DuplicateReviewProps) {
  const { slug, importId } = context.place;
  const { data } = useQuery(duplicatesQuery(slug, importId));
  const [later, setLater] = useState<ReadonlySet<string>>(new Set());
  const [begun, setBegun] = useState(false);
  const place = useRef<HTMLElement>(null);
  const entries = data?.entries ?? nobody;
  const keys = entries.map((entry) => entry.key);
  const shown = shownDuplicate({ keys, later, asked: entryKey });

  useEffect(() => {
    if (!begun) return;
    place.current?.focus();
    place.current?.scrollIntoView({ block: 'nearest' });
  }, [begun, shown]);

  function goOn(from: string, left: ReadonlySet<string>) {
    setBegun(true);
    onShow(nextDuplicate(keys, left, from));
  }

  function decideLater(key: string) {
    const left = new Set([...later, key]);
    setLater(left);
    goOn(key, left);
  }

  if (data === undefined || (keys.length === 0 && !begun)) return null;
  if (shown === undefined) {
    return (
      <section ref={place} tabIndex={-1} className="duplicate-card" id="duplicates">
        <p>
          {keys.length === 0 ? (
            <Trans>Über alle möglichen Doppelten ist entschieden.</Trans>
          ) : (
            <Trans>
              {plural(keys.length, {
                one: 'Eine mögliche Doppelte bleibt liegen, bis Sie entscheiden.',
                other: '# mögliche Doppelte bleiben liegen, bis Sie entscheiden.',
              })}
            </Trans>
          )}
        </p>
        {keys.length > 0 && (
          <Button onPress={() => setLater(new Set())}>
            <Trans>Noch einmal ansehen</Trans>
          </Button>
        )}
      </section>
    );
  }
  return (
    <section
      ref={place}
      tabIndex={-1}
      className="duplicate-card"
      id="duplicates"
      aria-labelledby="duplicate-question"
    >
      <DuplicateCard
        key={shown}
        entryKey={shown}
        position={keys.indexOf(shown) + 1}
        count={data.matching}
        context={context}
        onDecided={() => goOn(shown, later)}
        onLater={() => decideLater(shown)}
      />
    </section>
  );
}
