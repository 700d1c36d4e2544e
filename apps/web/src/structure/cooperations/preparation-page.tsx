import {
  type CooperationSheet,
  countReadiness,
  editCooperation,
  Readiness,
  type ReadinessAnswer,
  type ReadinessKey,
  readinessQuestions,
} from '@augenhoehe/domain/structure';
import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { z } from 'zod';
import { call } from '../../app/api.ts';
import { isOvertaken } from '../../app/is-overtaken.ts';
import { useDraft } from '../../app/use-draft.ts';
import { usePageTitle } from '../../app/use-page-title.ts';
import { usePlace } from '../../app/use-place.ts';
import { useSending } from '../../app/use-sending.ts';
import { OvertakenNotice, useChangeTold } from '../../inventory/index.ts';
import {
  Form,
  FormBody,
  Link,
  LinkButton,
  Page,
  PageHead,
  Progress,
  SubmitButton,
} from '../../ui/index.ts';
import { cooperationPath } from './cooperation-paths.ts';
import { cooperationQuery } from './cooperation-queries.ts';
import { mergeReadiness } from './merge-readiness.ts';
import { ReadinessQuestion } from './readiness-question.tsx';
import './cooperation.css';

const route = getRouteApi('/quartier/$slug/kooperationen/$cooperationId/vorbereitung');

/** Twelve questions before a start, a minute each; answering none of them keeps nobody from starting. */
export function PreparationPage(): ReactNode {
  const { t } = useLingui();
  const { slug, cooperationId } = route.useParams();
  const { data: sheet } = useSuspenseQuery(cooperationQuery(slug, cooperationId));
  usePageTitle(t`Vorbereitung`, usePlace(slug).name);
  return (
    <Page width="text">
      <PageHead
        above={<Link href={cooperationPath(slug, cooperationId)}>{sheet.cooperation.name}</Link>}
        title={t`Sind Sie so weit?`}
        lead={t`Zwölf Fragen, eine Minute je Frage. „Bewusst nicht“ ist auch eine Antwort.`}
      />
      {sheet.can.edit ? (
        <ReadinessForm slug={slug} sheet={sheet} />
      ) : (
        <p className="quiet">
          <Trans>Die Fragen beantwortet, wer dabei ist, oder die Koordination.</Trans>
        </p>
      )}
    </Page>
  );
}

const ReadinessDraft = z.object({ readiness: Readiness, was: Readiness });

interface ReadinessFormProps {
  readonly slug: string;
  readonly sheet: CooperationSheet;
}

function ReadinessForm({ slug, sheet }: ReadinessFormProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { tell } = useChangeTold(slug);
  const { cooperation } = sheet;
  const sending = useSending(cooperationQuery(slug, cooperation.id).queryKey);
  const seen = cooperation.readiness;
  const draft = useDraft(`readiness.${cooperation.id}`, ReadinessDraft, {
    readiness: seen,
    was: seen,
  });
  const { readiness, was } = draft.value;
  const { answered, of } = countReadiness(readiness);
  const back = cooperationPath(slug, cooperation.id);

  function change(key: ReadinessKey, answer: ReadinessAnswer | null, reason: string): void {
    const { [key]: _, ...others } = readiness;
    const next = answer === null ? others : { ...others, [key]: { answer, reason } };
    draft.set({ readiness: next, was });
  }

  async function save(): Promise<void> {
    const params = { slug, cooperationId: cooperation.id };
    const body = { changes: { readiness }, was: { readiness: was } };
    const reply = await call(editCooperation, { params, body });
    draft.clear();
    void navigate({ href: back });
    await tell(reply.changeSetId, t`Antworten gespeichert: ${cooperation.name}`);
  }

  return (
    <Form
      onSubmit={async () => {
        await sending.send(save);
      }}
      errors={sending.errors}
    >
      {isOvertaken(sending.problem) && (
        <OvertakenNotice
          onAccept={() =>
            draft.set({
              readiness: mergeReadiness({ was, mine: readiness, theirs: seen }),
              was: seen,
            })
          }
        />
      )}
      <Progress label={t`Beantwortet`} value={answered} max={of} words={t`${answered} von ${of}`} />
      <FormBody>
        {readinessQuestions.map((question, at) => (
          <ReadinessQuestion
            key={question.key}
            number={at + 1}
            question={question}
            given={readiness[question.key]}
            onChange={(answer, reason) => change(question.key, answer, reason)}
          />
        ))}
      </FormBody>
      <div className="actions">
        <SubmitButton isBusy={sending.isBusy}>{t`Antworten speichern`}</SubmitButton>
        <LinkButton variant="plain" href={back} onPress={draft.clear}>{t`Abbrechen`}</LinkButton>
      </div>
    </Form>
  );
}
