import { CooperationId } from '@augenhoehe/domain/contract';
import {
  type Example,
  type ExampleSheet,
  partyInPublic,
  publicationProblem,
} from '@augenhoehe/domain/structure';
import { useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useId } from 'react';
import { usePageTitle } from '../../app/use-page-title.ts';
import { usePlace } from '../../app/use-place.ts';
import { FactLevel, Link, Page, PageHead } from '../../ui/index.ts';
import { cooperationPath } from '../cooperations/cooperation-paths.ts';
import { BeginExample } from './begin-example.tsx';
import { ConsentsPart } from './consents-part.tsx';
import { ExampleNext } from './example-next.tsx';
import { exampleQuery } from './example-queries.ts';
import { ExampleStateTag } from './example-state-tag.tsx';
import { ExampleText } from './example-text.tsx';
import { ExampleTools } from './example-tools.tsx';
import { PrinciplesPart } from './principles-part.tsx';
import { useExampleWork } from './use-example-work.tsx';
import '../../app/sheet.css';
import './examples.css';

const route = getRouteApi('/quartier/$slug/kooperationen/$cooperationId/beispiel');

/** A cooperation as an example: the words, who agrees to them, and what the entries show. */
export function ExamplePage(): ReactNode {
  const { t } = useLingui();
  const { slug, cooperationId } = route.useParams();
  const id = CooperationId.parse(cooperationId);
  const { data: sheet } = useSuspenseQuery(exampleQuery(slug, id));
  const { example, cooperation } = sheet;
  const title = example?.text.title ?? t`Gutes Beispiel`;
  usePageTitle(title, usePlace(slug).name);
  return (
    <Page width="text">
      <PageHead
        above={<Link href={cooperationPath(slug, id)}>{cooperation.name}</Link>}
        title={example === null ? title : <span lang={example.text.language}>{title}</span>}
        lead={
          example === null || example.text.about === '' ? undefined : (
            <span lang={example.text.language}>{example.text.about}</span>
          )
        }
      />
      <FactLevel value={2}>
        {example === null ? (
          <BeginExample slug={slug} sheet={sheet} />
        ) : (
          <Told slug={slug} sheet={sheet} example={example} />
        )}
        <PrinciplesPart principles={sheet.principles} />
      </FactLevel>
    </Page>
  );
}

interface ToldProps {
  readonly slug: string;
  readonly sheet: ExampleSheet;
  readonly example: Example;
}

function Told({ slug, sheet, example }: ToldProps) {
  const work = useExampleWork(slug, sheet, example);
  const reasonId = useId();
  const { state, standing, parties } = sheet;
  const present = parties.filter(({ takesPart }) => takesPart);
  const named = present.map(({ actor }) => partyInPublic(actor, example.text.language));
  const canPublish = standing !== null && publicationProblem(example, standing) === null;
  return (
    <>
      {state !== null && (
        <p className="sheet__tags">
          <ExampleStateTag state={state} />
        </p>
      )}
      <div id={reasonId}>
        <ExampleNext sheet={sheet} example={example} />
      </div>
      <ExampleTools sheet={sheet} work={work} reasonId={reasonId} canPublish={canPublish} />
      <ExampleText text={example.text} parties={named} />
      <ConsentsPart slug={slug} sheet={sheet} example={example} />
      {work.dialog}
    </>
  );
}
