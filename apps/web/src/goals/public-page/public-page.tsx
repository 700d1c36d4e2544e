import type { PublicPage as Told } from '@augenhoehe/domain/goals';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Megaphone, Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import { NarrowPage } from '../../access/index.ts';
import { ApiProblem } from '../../app/api-problem.ts';
import { problemMessage } from '../../app/problem-message.ts';
import { PublicFrame } from '../../app/public-frame.tsx';
import { usePageTitle } from '../../app/use-page-title.ts';
import { Button, EmptyState, Notice, Page, PageHead, Skeleton } from '../../ui/index.ts';
import { readPublicPageQuery } from './public-page-queries.ts';
import { stateGroups } from './public-page-words.ts';
import { ToldGoalEntry } from './told-goal-entry.tsx';
import './public-page.css';

const route = getRouteApi('/was-daraus-wurde/$slug');

/** For everybody, without an account: what became of what was proposed here. */
export function PublicPage(): ReactNode {
  const { t } = useLingui();
  const { slug } = route.useParams();
  const { data, error, isPending } = useQuery(readPublicPageQuery(slug));
  if (error !== null) return <NothingHere error={error} />;
  if (isPending) {
    return (
      <NarrowPage title={t`Was aus Vorschlägen wurde`}>
        <Skeleton rows={8} />
      </NarrowPage>
    );
  }
  return <Everything told={data} />;
}

function Everything({ told }: { readonly told: Told }) {
  const { t, i18n } = useLingui();
  const { name, city, language } = told.neighbourhood;
  const groups = stateGroups
    .map((group) => ({
      ...group,
      goals: told.goals.filter(({ state }) => group.states.includes(state)),
    }))
    .filter(({ goals }) => goals.length > 0);
  usePageTitle(t`Was aus Vorschlägen wurde`, name);
  return (
    <PublicFrame>
      <Page width="text">
        <PageHead
          above={`${name}, ${city}`}
          title={<Trans>Was aus Vorschlägen wurde</Trans>}
          lead={
            <Trans>
              Was hier vorgeschlagen und gemeinsam besprochen wurde, was daraus geworden ist, und
              warum.
            </Trans>
          }
          actions={
            groups.length > 0 && (
              <Button icon={Printer} onPress={() => window.print()}>
                <Trans>Drucken</Trans>
              </Button>
            )
          }
        />
        {groups.length === 0 && (
          <EmptyState icon={Megaphone} title={<Trans>Hier steht bald etwas</Trans>}>
            <Trans>
              Noch ist nichts für diese Seite ausgewählt. Fragen Sie im Quartier nach, oder schauen
              Sie später wieder vorbei.
            </Trans>
          </EmptyState>
        )}
        <div lang={language}>
          {groups.map(({ title, goals }) => (
            <section key={title.id} className="told-group">
              <h2>{i18n._(title)}</h2>
              {goals.map((goal) => (
                <ToldGoalEntry
                  key={`${goal.text} ${goal.proposedOn ?? ''}`}
                  goal={goal}
                  level={3}
                />
              ))}
            </section>
          ))}
        </div>
      </Page>
    </PublicFrame>
  );
}

function NothingHere({ error }: { readonly error: unknown }) {
  const { t, i18n } = useLingui();
  return (
    <NarrowPage title={t`Was aus Vorschlägen wurde`}>
      <Notice tone="info">
        <p>{i18n._(problemMessage(error))}</p>
        {error instanceof ApiProblem && error.code === 'public-page-off' && (
          <p>
            <Trans>
              Ein Quartier entscheidet selbst, ob es davon erzählt. Fragen Sie bei der Stelle nach,
              von der Sie die Adresse haben.
            </Trans>
          </p>
        )}
      </Notice>
    </NarrowPage>
  );
}
