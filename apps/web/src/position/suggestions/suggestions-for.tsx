import type { Suggestion, SuggestionsReply } from '@augenhoehe/domain/position';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DismissDialog, DismissedList } from '../../inventory/index.ts';
import { NoSuggestions } from './no-suggestions.tsx';
import { RankingMeaning } from './ranking-meaning.tsx';
import { SuggestionEntry } from './suggestion-entry.tsx';
import { suggestionsQuery, type SuggestionsWish } from './suggestions-query.ts';

interface SuggestionsForProps {
  readonly slug: string;
  readonly wish: SuggestionsWish;
}

/** The suggestions for one actor in one mode, and what was dismissed. */
export function SuggestionsFor({ slug, wish }: SuggestionsForProps) {
  const { data: reply } = useSuspenseQuery(suggestionsQuery(slug, wish));
  const [leaving, setLeaving] = useState<Suggestion['partner'] | null>(null);
  const { actor, suggestions, dismissed } = reply;
  return (
    <>
      <div className="suggestions__lead">
        <SuggestionsSentence reply={reply} mode={wish.mode} />
        <RankingMeaning />
      </div>
      {suggestions.length === 0 ? (
        <NoSuggestions slug={slug} actor={actor} mode={wish.mode} />
      ) : (
        <ol className="suggestions">
          {suggestions.map((suggestion) => (
            <SuggestionEntry
              key={suggestion.partner.id}
              slug={slug}
              reply={reply}
              suggestion={suggestion}
              onDismiss={setLeaving}
            />
          ))}
        </ol>
      )}
      <DismissedList slug={slug} actorId={actor.id} dismissed={dismissed} />
      {leaving !== null && (
        <DismissDialog
          slug={slug}
          actorId={actor.id}
          partner={leaving}
          onClose={() => setLeaving(null)}
        />
      )}
    </>
  );
}

interface SuggestionsSentenceProps {
  readonly reply: SuggestionsReply;
  readonly mode: SuggestionsWish['mode'];
}

function SuggestionsSentence({ reply, mode }: SuggestionsSentenceProps) {
  const { t } = useLingui();
  const { actor, counts, suggestions } = reply;
  const count = counts[mode];
  const shown = suggestions.length;
  const name = actor.name;
  const near = t`${plural(count, {
    one: `# Akteur arbeitet ähnlich wie ${name} oder für dieselben Menschen, noch ohne Zusammenarbeit.`,
    other: `# Akteure arbeiten ähnlich wie ${name} oder für dieselben Menschen, noch ohne Zusammenarbeit.`,
  })}`;
  const secondGlance = t`${plural(count, {
    one: `# Akteur tut etwas ganz anderes als ${name} und passt trotzdem: Die eine Seite bietet, was die andere sucht.`,
    other: `# Akteure tun etwas ganz anderes als ${name} und passen trotzdem: Die eine Seite bietet, was die andere sucht.`,
  })}`;
  return (
    <p className="lead">
      {mode === 'near' ? near : secondGlance}
      {shown < count && (
        <>
          {' '}
          <Trans>Gezeigt werden die ersten {shown}.</Trans>
        </>
      )}
    </p>
  );
}
