import { ActorId } from '@augenhoehe/domain/contract';
import { SuggestionMode } from '@augenhoehe/domain/position';
import { useLingui } from '@lingui/react/macro';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { usePageTitle } from '../../app/use-page-title.ts';
import { usePlace } from '../../app/use-place.ts';
import { useActorOptions } from '../../inventory/index.ts';
import { ComboBox, Page, SegmentedControl } from '../../ui/index.ts';
import { NetworkHead } from '../network-head.tsx';
import { ChooseForWhom } from './choose-for-whom.tsx';
import { SuggestionsFor } from './suggestions-for.tsx';
import { suggestionsPath } from './suggestions-path.ts';
import './suggestions.css';

const route = getRouteApi('/quartier/$slug/vorschlaege');

/** With whom could an actor work, why, and over whom does one get there? */
export function SuggestionsPage(): ReactNode {
  const { t } = useLingui();
  const { slug } = route.useParams();
  const { fuer, mode = 'near' } = route.useSearch();
  const place = usePlace(slug);
  const actorId = fuer ?? place.member.actorId;
  usePageTitle(t`Vorschläge`, place.name);
  return (
    <Page width="middle">
      <NetworkHead slug={slug} current="vorschlaege" />
      <SuggestionsBar slug={slug} actorId={actorId} mode={mode} />
      {actorId === null ? (
        <ChooseForWhom />
      ) : (
        <SuggestionsFor slug={slug} wish={{ for: actorId, mode }} />
      )}
    </Page>
  );
}

interface SuggestionsBarProps {
  readonly slug: string;
  readonly actorId: ActorId | null;
  readonly mode: SuggestionMode;
}

/** For whom, and how far one looks. */
function SuggestionsBar({ slug, actorId, mode }: SuggestionsBarProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { options, names } = useActorOptions(slug);
  function go(id: ActorId | null, next: SuggestionMode): void {
    void navigate({ href: suggestionsPath(slug, id ?? undefined, next) });
  }
  return (
    <div className="suggestions__bar no-print">
      <ComboBox
        label={t`Für welchen Akteur?`}
        options={options}
        value={actorId !== null && names.has(actorId) ? actorId : null}
        onChange={(key) => {
          const chosen = ActorId.safeParse(key);
          if (chosen.success && chosen.data !== actorId) go(chosen.data, mode);
        }}
      />
      <SegmentedControl
        label={t`Wie weit schauen?`}
        segments={[
          { key: 'near', label: t`Naheliegend` },
          { key: 'second-glance', label: t`Auf den zweiten Blick` },
        ]}
        value={mode}
        onChange={(key) => go(actorId, SuggestionMode.parse(key))}
      />
    </div>
  );
}
