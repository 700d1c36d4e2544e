import { addPost, type DecisionSheet } from '@augenhoehe/domain/goals';
import { VoiceId } from '@augenhoehe/domain/contract';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { momentInWords } from '../../../app/age-in-words.ts';
import { call } from '../../../app/api.ts';
import { useLanguage } from '../../../app/use-language.ts';
import { useSending } from '../../../app/use-sending.ts';
import { Form, FormBody, RadioGroup, Select, SubmitButton, TextArea } from '../../../ui/index.ts';
import type { PartProps } from './part-props.ts';
import { useDecisionTold } from './use-decision-told.ts';

type Kind = DecisionSheet['posts'][number]['kind'];

const kinds: Readonly<Record<Kind, MessageDescriptor>> = {
  question: msg`Frage`,
  reaction: msg`Reaktion`,
  answer: msg`Antwort`,
};

/** What was asked, answered and said about the proposal; nothing of it is removed. */
export function PostsPart({ slug, sheet }: PartProps) {
  const { t, i18n } = useLingui();
  const language = useLanguage();
  const { posts, voices, can, paper } = sheet;
  const canWrite = can.discuss && paper.state === 'open' && paper.phase !== 'ended';
  if (posts.length === 0 && !canWrite) return null;
  return (
    <>
      <h3>
        <Trans>Fragen und Reaktionen</Trans>
      </h3>
      <ul className="posts">
        {posts.map(({ id, kind, text, voiceId, at }) => {
          const name = voices.find((voice) => voice.id === voiceId)?.name ?? t`Moderation`;
          return (
            <li key={id}>
              <p className="small quiet">
                {`${i18n._(kinds[kind])} · ${name} · ${momentInWords(at, language)}`}
              </p>
              <p className="posts__text">{text}</p>
            </li>
          );
        })}
      </ul>
      {canWrite && <PostForm slug={slug} sheet={sheet} />}
    </>
  );
}

function PostForm({ slug, sheet: { paper, mine, can } }: PartProps) {
  const { t, i18n } = useLingui();
  const { tell } = useDecisionTold(slug);
  const sending = useSending();
  const own = mine.filter(({ holder }) => holder === null);
  const [voice, setVoice] = useState<string | null>(can.moderate ? null : (own[0]?.id ?? null));
  const [kind, setKind] = useState<Kind>('question');
  const [text, setText] = useState('');
  async function save(): Promise<void> {
    await call(addPost, {
      params: { slug, decisionId: paper.id },
      body: { kind, text, voiceId: voice === null || voice === '' ? null : VoiceId.parse(voice) },
    });
    setText('');
    await tell(null, t`Ihr Beitrag steht da.`);
  }
  return (
    <Form
      label={t`Etwas fragen oder sagen`}
      errors={sending.errors}
      onSubmit={async () => {
        await sending.send(save);
      }}
    >
      <FormBody>
        <RadioGroup
          label={t`Was möchten Sie?`}
          options={Object.entries(kinds).map(([key, words]) => ({ key, label: i18n._(words) }))}
          value={kind}
          onChange={(key) => setKind(key === 'answer' || key === 'reaction' ? key : 'question')}
        />
        {can.moderate && own.length > 0 && (
          <Select
            label={t`Für wen sprechen Sie?`}
            placeholder={t`Moderation`}
            isOptional
            options={own.map(({ id, name }) => ({ key: id, label: name }))}
            value={voice}
            onChange={setVoice}
          />
        )}
        <TextArea
          name="text"
          label={t`Ihre Worte`}
          rows={2}
          maxLength={2000}
          value={text}
          onChange={setText}
        />
      </FormBody>
      <div className="actions">
        <SubmitButton isBusy={sending.isBusy}>{t`Beitragen`}</SubmitButton>
      </div>
    </Form>
  );
}
