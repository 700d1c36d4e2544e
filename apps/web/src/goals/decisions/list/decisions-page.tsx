import { DecisionState } from '@augenhoehe/domain/goals';
import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Plus, Vote } from 'lucide-react';
import type { ReactNode } from 'react';
import { usePageTitle } from '../../../app/use-page-title.ts';
import { usePlace } from '../../../app/use-place.ts';
import { EmptyState, Link, LinkButton, Page, SegmentedControl } from '../../../ui/index.ts';
import { GoalsHead } from '../../goals-head.tsx';
import { newDecisionPath, standingProxiesPath } from '../decision-paths.ts';
import { decisionsQuery } from '../decision-queries.ts';
import { DecisionTable } from './decision-table.tsx';
import './list.css';

const route = getRouteApi('/quartier/$slug/entscheidungen');

/** What is being decided, what waits for one's own voice first, and what was decided. */
export function DecisionsPage(): ReactNode {
  const { t } = useLingui();
  const { slug } = route.useParams();
  const { stand } = route.useSearch();
  const navigate = useNavigate({ from: '/quartier/$slug/entscheidungen' });
  const { decisions, can } = useSuspenseQuery(decisionsQuery(slug)).data;
  usePageTitle(t`Entscheidungen`, usePlace(slug).name);
  const shown = decisions.filter(({ state }) => stand === undefined || state === stand);
  const own = shown.filter((decision) => decision.can.cast);
  const others = shown.filter((decision) => !decision.can.cast);
  const add = can.add && (
    <LinkButton variant="primary" icon={Plus} href={newDecisionPath(slug)}>
      <Trans>Neue Entscheidung</Trans>
    </LinkButton>
  );
  return (
    <Page width="wide">
      <GoalsHead
        slug={slug}
        current="entscheidungen"
        actions={decisions.length > 0 ? add : undefined}
      />
      {decisions.length === 0 ? (
        <EmptyState
          icon={Vote}
          title={<Trans>Noch wurde hier nichts abgestimmt</Trans>}
          action={add}
          example={
            <p>
              <Trans>
                Zum Beispiel: „Womit fangen wir am Wendehammer an?“ – neun Stimmen, vier Vorschläge,
                und „Es bleibt, wie es ist“. Gewählt wird, was am wenigsten Widerstand auslöst.
              </Trans>
            </p>
          }
        >
          <Trans>
            Zusammenarbeit trägt, wenn alle auf Augenhöhe mitentscheiden: mit gleicher Stimme, nach
            Regeln, die vorher feststehen.
          </Trans>
        </EmptyState>
      ) : (
        <>
          <div className="decision-filter">
            <SegmentedControl
              label={t`Stand`}
              isLabelHidden
              size="small"
              segments={[
                { key: 'all', label: t`Alle` },
                { key: 'open', label: t`Offen` },
                { key: 'closed', label: t`Ausgezählt` },
                { key: 'draft', label: t`Entwürfe` },
                { key: 'withdrawn', label: t`Zurückgezogen` },
              ]}
              value={stand ?? 'all'}
              onChange={(key) => {
                const next = key === 'all' ? undefined : DecisionState.parse(key);
                void navigate({ search: { stand: next }, replace: true });
              }}
            />
            <Link href={standingProxiesPath(slug)}>
              <Trans>Ständige Vertretungen</Trans>
            </Link>
          </div>
          {own.length > 0 && (
            <>
              <h2>
                <Trans>Wartet auf Ihre Stimme</Trans>
              </h2>
              <DecisionTable slug={slug} decisions={own} label={t`Wartet auf Ihre Stimme`} />
              <h2>
                <Trans>Weitere</Trans>
              </h2>
            </>
          )}
          {shown.length === 0 ? (
            <p role="status">
              <Trans>Mit diesem Stand gibt es gerade keine.</Trans>
            </p>
          ) : (
            <DecisionTable slug={slug} decisions={others} label={t`Entscheidungen`} />
          )}
        </>
      )}
    </Page>
  );
}
