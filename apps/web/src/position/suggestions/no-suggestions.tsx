import type { SuggestionMode, SuggestionsReply } from '@augenhoehe/domain/position';
import { Trans, useLingui } from '@lingui/react/macro';
import { Lightbulb } from 'lucide-react';
import { placePath } from '../../app/place-path.ts';
import { EmptyState, LinkButton } from '../../ui/index.ts';
import { suggestionsPath } from './suggestions-path.ts';

interface NoSuggestionsProps {
  readonly slug: string;
  readonly actor: SuggestionsReply['actor'];
  readonly mode: SuggestionMode;
}

/** Nothing to suggest: what is missing for it. */
export function NoSuggestions({ slug, actor, mode }: NoSuggestionsProps) {
  const { t } = useLingui();
  const { name } = actor;
  const isUnknown = actor.offers.length + actor.needs.length === 0;
  const other = mode === 'near' ? 'second-glance' : 'near';
  return (
    <EmptyState
      icon={Lightbulb}
      title={<Trans>Zurzeit kein Vorschlag</Trans>}
      action={
        <>
          <LinkButton variant="primary" href={placePath(slug, 'bestand', actor.id)}>
            {t`Steckbrief öffnen`}
          </LinkButton>
          <LinkButton href={suggestionsPath(slug, actor.id, other)}>
            {other === 'near' ? t`Naheliegende zeigen` : t`Auf den zweiten Blick`}
          </LinkButton>
        </>
      }
    >
      {isUnknown ? (
        <Trans>
          Es ist noch nicht eingetragen, was {name} bietet und sucht. Daraus entstehen Vorschläge.
        </Trans>
      ) : (
        <Trans>
          Mit allen, die hier passen würden, besteht schon eine Zusammenarbeit, oder sie sind
          zurückgestellt.
        </Trans>
      )}
    </EmptyState>
  );
}
