import { ExampleId } from '@augenhoehe/domain/contract';
import type { PublishedExample } from '@augenhoehe/domain/structure';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { NarrowPage } from '../../access/index.ts';
import { dayInWords } from '../../app/age-in-words.ts';
import { ApiProblem } from '../../app/api-problem.ts';
import { problemMessage } from '../../app/problem-message.ts';
import { PublicFrame } from '../../app/public-frame.tsx';
import { useLanguage } from '../../app/use-language.ts';
import { usePageTitle } from '../../app/use-page-title.ts';
import { FactLevel, Notice, Page, PageHead, Skeleton } from '../../ui/index.ts';
import { publishedExampleQuery } from './example-queries.ts';
import { ExampleText } from './example-text.tsx';
import '../../app/sheet.css';
import './examples.css';

const route = getRouteApi('/beispiele/$exampleId');

/** For everybody, without an account: a good example, or that there is none here. */
export function PublishedExamplePage(): ReactNode {
  const { t } = useLingui();
  const { exampleId } = route.useParams();
  const id = ExampleId.safeParse(exampleId);
  if (!id.success) return <NothingHere error={new ApiProblem(404, 'example-not-published')} />;
  return <Example id={id.data} waiting={t`Gutes Beispiel`} />;
}

interface ExampleProps {
  readonly id: ExampleId;
  readonly waiting: string;
}

function Example({ id, waiting }: ExampleProps) {
  const { data, error, isPending } = useQuery(publishedExampleQuery(id));
  if (error !== null) return <NothingHere error={error} />;
  if (isPending) {
    return (
      <NarrowPage title={waiting}>
        <Skeleton rows={8} />
      </NarrowPage>
    );
  }
  return <Told example={data} />;
}

function Told({ example }: { readonly example: PublishedExample }) {
  const { t } = useLingui();
  const { title, about, language } = example;
  const { name, city } = example.neighbourhood;
  const day = dayInWords(example.publishedOn, useLanguage());
  usePageTitle(title, name);
  return (
    <PublicFrame>
      <Page width="text">
        <PageHead
          above={t`Gutes Beispiel aus ${name}, ${city}`}
          title={<span lang={language}>{title}</span>}
          lead={<span lang={language}>{about}</span>}
        />
        <FactLevel value={2}>
          <ExampleText text={example} parties={example.parties} />
        </FactLevel>
        <p className="small quiet">
          {t`Mit Einverständnis aller Beteiligten veröffentlicht am ${day}.`}
        </p>
      </Page>
    </PublicFrame>
  );
}

function NothingHere({ error }: { readonly error: unknown }) {
  const { t, i18n } = useLingui();
  return (
    <NarrowPage title={t`Gutes Beispiel`}>
      <Notice tone="info">
        <p>{i18n._(problemMessage(error))}</p>
        {error instanceof ApiProblem && error.code === 'example-not-published' && (
          <p>
            <Trans>
              Wer davon erzählt, kann es jederzeit zurücknehmen. Fragen Sie bei der Stelle nach, von
              der Sie die Adresse haben.
            </Trans>
          </p>
        )}
      </Notice>
    </NarrowPage>
  );
}
