import type { ExampleRow } from '@augenhoehe/domain/structure';
import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Sprout } from 'lucide-react';
import type { ReactNode } from 'react';
import { usePageTitle } from '../../app/use-page-title.ts';
import { usePlace } from '../../app/use-place.ts';
import { EmptyState, Link, LinkButton, Page } from '../../ui/index.ts';
import { cooperationsPath } from '../cooperations/cooperation-paths.ts';
import { StructureHead } from '../structure-head.tsx';
import { exampleAddressFor } from './example-address-for.ts';
import { examplesQuery } from './example-queries.ts';
import { ExampleStateTag } from './example-state-tag.tsx';
import './examples.css';

const route = getRouteApi('/quartier/$slug/beispiele');

/** What others may learn from: published for everybody, drafts for those they tell of. */
export function ExamplesPage(): ReactNode {
  const { t } = useLingui();
  const { slug } = route.useParams();
  const { examples, can } = useSuspenseQuery(examplesQuery(slug)).data;
  usePageTitle(t`Gute Beispiele`, usePlace(slug).name);
  const published = examples.filter(({ state }) => state === 'published');
  const others = examples.filter(({ state }) => state !== 'published');
  return (
    <Page width="text">
      <StructureHead slug={slug} current="beispiele" />
      {published.length === 0 && (
        <EmptyState
          icon={Sprout}
          title={<Trans>Noch kein Beispiel veröffentlicht</Trans>}
          action={
            can.add && (
              <LinkButton href={cooperationsPath(slug)}>
                <Trans>Kooperation aussuchen</Trans>
              </LinkButton>
            )
          }
        >
          <Trans>
            Eine Kooperation, die gut läuft, hilft anderen beim Anfangen. Veröffentlicht wird sie
            erst, wenn alle Beteiligten einverstanden sind.
          </Trans>
        </EmptyState>
      )}
      <Examples slug={slug} examples={published} />
      {others.length > 0 && (
        <section aria-labelledby="in-work">
          <h2 id="in-work">
            <Trans>In Arbeit</Trans>
          </h2>
          <Examples slug={slug} examples={others} />
        </section>
      )}
    </Page>
  );
}

interface ExamplesProps {
  readonly slug: string;
  readonly examples: readonly ExampleRow[];
}

function Examples({ slug, examples }: ExamplesProps) {
  const { t } = useLingui();
  if (examples.length === 0) return null;
  return (
    <ul className="plain-list example__list">
      {examples.map((example) => (
        <li key={example.id}>
          <p className="example__entry">
            <Link href={exampleAddressFor(slug, example)}>{example.title}</Link>
            <ExampleStateTag state={example.state} />
          </p>
          <p className="sheet__prose">{example.about}</p>
          <p className="small quiet">
            {example.parties.join(', ')}
            {example.state !== 'published' &&
              `. ${t`Einverstanden: ${example.agreed} von ${example.parties.length}`}`}
          </p>
        </li>
      ))}
    </ul>
  );
}
