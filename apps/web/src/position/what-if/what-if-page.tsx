import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, useRef, useState } from 'react';
import { usePageTitle } from '../../app/use-page-title.ts';
import { usePlace } from '../../app/use-place.ts';
import { Notice, Page } from '../../ui/index.ts';
import { NetworkHead } from '../network-head.tsx';
import { NoTiesInNetwork } from '../network-empty.tsx';
import { networkQuery } from '../network-query.ts';
import { mostBuilt } from '../picture/most-built.ts';
import { DraftPicture } from './draft-picture.tsx';
import { EffectFigures } from './effect-figures.tsx';
import { EffectWords } from './effect-words.tsx';
import { IntentionsPart } from './intentions-part.tsx';
import { ReachChanges } from './reach-changes.tsx';
import { ScenarioBar } from './scenario-bar.tsx';
import { scenariosQuery } from './scenario-queries.ts';
import { emptyEntry } from './step-entry.ts';
import { StepForm } from './step-form.tsx';
import { StepList } from './step-list.tsx';
import { useDraftOfNetwork } from './use-draft-of-network.ts';
import { useEffectOfDraft } from './use-effect-of-draft.ts';
import { useOpened } from './use-opened.ts';
import { useUndoKeys } from './use-undo-keys.ts';
import { useWhatIfSearch } from './use-what-if-search.ts';
import './what-if-page.css';

/** A draft over the network: what would be different, before anybody does it. */
export function WhatIfPage(): ReactNode {
  const { t } = useLingui();
  const { slug } = useWhatIfSearch();
  usePageTitle(t`Was wäre, wenn`, usePlace(slug).name);
  return (
    <Page width="wide">
      <NetworkHead slug={slug} current="was-waere-wenn" />
      <WhatIf key={slug} />
    </Page>
  );
}

function WhatIf() {
  const { t } = useLingui();
  const { slug, search, open } = useWhatIfSearch();
  const { data: network } = useSuspenseQuery(networkQuery(slug));
  const { data: list } = useSuspenseQuery(scenariosQuery(slug));
  const draft = useDraftOfNetwork(slug, network);
  const opened = useOpened({ search, list, draft, open });
  const { drafted, steps } = draft;
  const { effect, isComputing } = useEffectOfDraft(network, drafted.network);
  const [entry, setEntry] = useState(emptyEntry);
  const form = useRef<HTMLDivElement>(null);
  useUndoKeys(draft.undo, draft.redo);
  if (network.ties.length === 0) return <NoTiesInNetwork slug={slug} />;
  return (
    <div className="what-if">
      {search.szenario !== undefined && opened === undefined && (
        <Notice tone="attention">
          {t`Dieses Szenario gibt es nicht mehr, oder es ist nicht für alle freigegeben.`}
        </Notice>
      )}
      <ScenarioBar slug={slug} list={list} opened={opened} draft={draft} onOpen={open} />
      <EffectWords network={network} effect={effect} isComputing={isComputing} draft={draft} />
      <div className="what-if__columns">
        <div className="what-if__plan">
          <div className="no-print" ref={form}>
            <h2>
              <Trans>Etwas ändern</Trans>
            </h2>
            <StepForm
              network={drafted.network}
              entry={entry}
              onChange={setEntry}
              onTake={draft.take}
            />
          </div>
          <StepList network={network} draft={draft} />
          <IntentionsPart slug={slug} network={network} steps={steps} name={opened?.name} />
        </div>
        <div className="what-if__effect" aria-busy={isComputing}>
          {effect !== null && <EffectFigures network={network} effect={effect} />}
          {effect !== null && <ReachChanges network={network} effect={effect} />}
        </div>
      </div>
      {network.actors.length <= mostBuilt ? (
        <DraftPicture
          slug={slug}
          drafted={drafted}
          onRemove={(actor) => draft.take({ kind: 'remove-actor', actor })}
          onEnd={({ id }) => draft.take({ kind: 'end-tie', tie: id })}
          onConnect={(actor, partner) => {
            setEntry({ ...emptyEntry, kind: 'add-tie', actor, partner });
            form.current?.scrollIntoView({ block: 'nearest' });
            form.current?.querySelector('select')?.focus();
          }}
        />
      ) : (
        <Notice tone="info">
          <Trans>
            Bei mehr als {mostBuilt} Akteuren wird der Entwurf nicht gezeichnet. Zahlen und Listen
            zeigen alles.
          </Trans>
        </Notice>
      )}
    </div>
  );
}
