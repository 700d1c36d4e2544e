import {
  addDecision,
  clockInGermany,
  type DecisionFacts,
  type DecisionSheet,
} from '@augenhoehe/domain/goals';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { call } from '../../../app/api.ts';
import { useDraft } from '../../../app/use-draft.ts';
import { useNow } from '../../../app/use-now.ts';
import { usePageTitle } from '../../../app/use-page-title.ts';
import { usePlace } from '../../../app/use-place.ts';
import { useSending } from '../../../app/use-sending.ts';
import { useActorOptions } from '../../../inventory/index.ts';
import { Link, Page, PageHead, Skeleton } from '../../../ui/index.ts';
import { decisionPath, decisionsPath } from '../decision-paths.ts';
import { decisionQuery } from '../decision-queries.ts';
import type { NewDecisionSearch } from '../decision-search.ts';
import { useDecisionTold } from '../decision/use-decision-told.ts';
import { DecisionDraft, draftOfSheet, emptyDecision } from './decision-draft.ts';
import { DecisionForm } from './decision-form.tsx';
import { useBegun } from './use-begun.ts';

const route = getRouteApi('/quartier/$slug/entscheidungen/neu');
const weekMs = 7 * 86_400_000;

/** A decision is drafted in one go, and read once more in words before it is opened. */
export function NewDecisionPage(): ReactNode {
  const { t } = useLingui();
  const { slug } = route.useParams();
  const { von, ...origin } = route.useSearch();
  usePageTitle(t`Neue Entscheidung`, usePlace(slug).name);
  return (
    <Page width="text">
      <PageHead
        above={
          <Link href={decisionsPath(slug)}>
            <Trans>Entscheidungen</Trans>
          </Link>
        }
        title={<Trans>Neue Entscheidung</Trans>}
      />
      {von === undefined ? (
        <Begun slug={slug} origin={origin} />
      ) : (
        <Improved slug={slug} id={von} />
      )}
    </Page>
  );
}

interface BegunProps {
  readonly slug: string;
  readonly origin: Omit<NewDecisionSearch, 'von'>;
}

/** Begins with what is known of where it was begun. */
function Begun({ slug, origin }: BegunProps) {
  const { t } = useLingui();
  const begun = useBegun(slug, origin);
  if (begun === null) return <Skeleton rows={6} />;
  const key = origin.gremium ?? origin.kooperation ?? origin.ziel ?? 'new';
  const start = { ...emptyDecision(t`Es bleibt, wie es ist`, ''), ...begun };
  return <NewForm key={key} slug={slug} name={key} start={start} />;
}

interface ImprovedProps {
  readonly slug: string;
  readonly id: DecisionSheet['paper']['id'];
}

/** Begins with what was asked before, so that it can be improved. */
function Improved({ slug, id }: ImprovedProps) {
  const { data } = useQuery(decisionQuery(slug, id));
  const { names } = useActorOptions(slug);
  if (data === undefined || names.size === 0) return <Skeleton rows={6} />;
  return <NewForm slug={slug} name={id} start={{ ...draftOfSheet(data, names), opensAt: '' }} />;
}

interface NewFormProps {
  readonly slug: string;
  /** Under which it is kept while it is filled in. */
  readonly name: string;
  /** Without the day on which it ends. */
  readonly start: DecisionDraft;
}

function NewForm({ slug, name, start }: NewFormProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const sending = useSending();
  const { tell } = useDecisionTold(slug);
  const inAWeek = clockInGermany(new Date(useNow().getTime() + weekMs)).replace(/T.*/, 'T18:00');
  const begun = { ...start, closesAt: inAWeek };
  const draft = useDraft(`decision.${slug}.${name}`, DecisionDraft, begun);

  async function save(body: DecisionFacts): Promise<void> {
    const reply = await call(addDecision, { params: { slug }, body });
    draft.clear();
    await navigate({ href: decisionPath(slug, reply.id) });
    await tell(reply.changeSetId, t`Der Entwurf steht. Bitte lesen Sie ihn noch einmal.`);
  }

  return (
    <DecisionForm
      slug={slug}
      draft={draft.value}
      onChange={(changes) => draft.set({ ...draft.value, ...changes })}
      sending={sending}
      save={save}
      back={decisionsPath(slug)}
    />
  );
}
