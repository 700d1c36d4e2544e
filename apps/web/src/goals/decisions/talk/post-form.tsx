import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useSending } from '../../../app/use-sending.ts';
import { Form, FormBody, RadioGroup, Select, SubmitButton, TextArea } from '../../../ui/index.ts';
import type { Named } from './named.ts';
import { type PostKind, postKinds } from './post-kinds.ts';

interface Written<Kind extends PostKind> {
  readonly kind: Kind;
  readonly text: string;
  /** Empty: nobody was chosen. */
  readonly speaker: string;
}

interface PostFormProps<Kind extends PostKind> {
  readonly kinds: readonly [Kind, ...Kind[]];
  /** For whom one may speak beside oneself. */
  readonly speakers?: readonly Named[];
  /** Says afterwards that it is there. */
  readonly onSend: (written: Written<Kind>) => Promise<void>;
}

/** To ask or to say something about a proposal. */
export function PostForm<Kind extends PostKind>(props: PostFormProps<Kind>) {
  const { kinds, speakers = [], onSend } = props;
  const { t, i18n } = useLingui();
  const sending = useSending();
  const [first] = kinds;
  const [kind, setKind] = useState<Kind>(first);
  const [speaker, setSpeaker] = useState('');
  const [text, setText] = useState('');
  async function save(): Promise<void> {
    await onSend({ kind, text, speaker });
    setText('');
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
          options={kinds.map((key) => ({ key, label: i18n._(postKinds[key]) }))}
          value={kind}
          onChange={(key) => setKind(kinds.find((one) => one === key) ?? first)}
        />
        {speakers.length > 0 && (
          <Select
            name="voiceId"
            label={t`Wer sagt das?`}
            help={t`Für andere tragen Sie ein, was in der Runde gesagt wurde. Das steht dabei.`}
            placeholder={t`Moderation`}
            isOptional
            options={speakers.map(({ id, name }) => ({ key: id, label: name }))}
            value={speaker === '' ? null : speaker}
            onChange={setSpeaker}
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
