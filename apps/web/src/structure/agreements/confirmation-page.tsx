import type { ReplyOf } from '@augenhoehe/domain/contract';
import {
  answerByLink,
  type ConfirmationWords,
  lookAtConfirmation,
  speakerInOneLine,
} from '@augenhoehe/domain/structure';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { LinkFault, NarrowPage, useLinkToken } from '../../access/index.ts';
import { dayInWords } from '../../app/age-in-words.ts';
import { ApiProblem } from '../../app/api-problem.ts';
import { call } from '../../app/api.ts';
import { useLanguage } from '../../app/use-language.ts';
import { useSending } from '../../app/use-sending.ts';
import { Form, FormBody, Notice, Skeleton, SubmitButton } from '../../ui/index.ts';
import { AgreedContent } from './agreed-content.tsx';
import { AnswerFields } from './answer-fields.tsx';
import './agreements.css';

type Confirmable = ReplyOf<typeof lookAtConfirmation>;

/** For a party without an account: what was agreed, what changed, and the answer to it. */
export function ConfirmationPage(): ReactNode {
  const { t } = useLingui();
  const token = useLinkToken('token') ?? '';
  const { data, error, isPending } = useQuery({
    queryKey: ['confirmation', token],
    queryFn: ({ signal }) => call(lookAtConfirmation, { body: { token }, signal }),
    enabled: token !== '',
    gcTime: 0,
  });
  if (token === '' || error !== null) {
    return (
      <LinkFault title={t`Vereinbarung`} error={error}>
        {error instanceof ApiProblem && error.code === 'nothing-to-confirm' ? (
          <Trans>
            Ihr Link gilt weiter. Öffnen Sie ihn noch einmal, sobald eine Fassung vorliegt.
          </Trans>
        ) : undefined}
      </LinkFault>
    );
  }
  if (isPending) {
    return (
      <NarrowPage title={t`Vereinbarung`}>
        <Skeleton rows={6} />
      </NarrowPage>
    );
  }
  return (
    <NarrowPage title={data.version.content.title} owner={data.neighbourhood.name}>
      <Confirmable token={token} data={data} />
    </NarrowPage>
  );
}

function Confirmable({ token, data }: { readonly token: string; readonly data: Confirmable }) {
  const { t } = useLingui();
  const { version, before, party, parties, cooperation, word } = data;
  const { content } = version;
  const withNames = parties.map(({ id, name }) => ({ id, actor: { name } }));
  return (
    <>
      <p>{t`Zur Kooperation „${cooperation}“. Sie lesen und antworten für: ${party.name}.`}</p>
      {before !== null && (
        <p>{t`Was sich gegenüber der geltenden Fassung ändert, ist markiert. Neues ist unterstrichen, Weggefallenes durchgestrichen.`}</p>
      )}
      {version.reason !== '' && <p>{t`Grund der Änderung: ${version.reason}`}</p>}
      <AgreedContent content={content} before={before} parties={withNames} headingLevel={2} />
      {word?.answer === 'confirmed' ? (
        <Answered word={word} />
      ) : (
        <Answer token={token} data={data} />
      )}
    </>
  );
}

function Answered({ word }: { readonly word: NonNullable<Confirmable['word']> }) {
  const { t } = useLingui();
  const day = dayInWords(word.givenOn, useLanguage());
  const speaker = speakerInOneLine(word);
  return (
    <Notice tone="good" title={t`Für Ihre Seite ist zugestimmt.`}>
      <p>{t`Am ${day}, durch ${speaker}.`}</p>
      <p>
        <Trans>
          Waren Sie das nicht? Dann melden Sie sich bei der Stelle, die Ihnen den Link gab.
        </Trans>
      </p>
    </Notice>
  );
}

function Answer({ token, data }: { readonly token: string; readonly data: Confirmable }) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const sending = useSending();
  const { number, openedAt } = data.version;
  const [words, setWords] = useState<ConfirmationWords>({
    answer: data.word?.answer ?? 'confirmed',
    name: data.word?.name ?? '',
    function: data.word?.function ?? '',
    reason: data.word?.reason ?? '',
  });

  async function send(): Promise<void> {
    await sending.send(async () => {
      await call(answerByLink, { body: { ...words, token, number, openedAt } });
    });
    // Where the version has moved on, the new one is shown with its changes.
    await queryClient.invalidateQueries({ queryKey: ['confirmation', token] });
  }

  return (
    <section aria-label={t`Ihre Antwort`}>
      {data.word?.answer === 'declined' && (
        <Notice tone="info" title={t`Ihre Antwort ist angekommen.`}>
          <p>
            <Trans>Sie können sie ändern, solange die Fassung zur Zustimmung vorliegt.</Trans>
          </p>
        </Notice>
      )}
      <Form onSubmit={send} errors={sending.errors}>
        <FormBody>
          <AnswerFields words={words} onChange={setWords} />
        </FormBody>
        <div className="actions">
          <SubmitButton isBusy={sending.isBusy}>{t`Antwort senden`}</SubmitButton>
        </div>
      </Form>
    </section>
  );
}
