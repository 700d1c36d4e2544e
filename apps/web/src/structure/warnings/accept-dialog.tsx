import { acceptWarning, type EarlyWarning } from '@augenhoehe/domain/structure';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { call } from '../../app/api.ts';
import { FormDialog } from '../../app/form-dialog.tsx';
import { useSending } from '../../app/use-sending.ts';
import { useChangeTold } from '../../inventory/index.ts';
import { TextArea, TextField } from '../../ui/index.ts';
import { useWarningTitles } from './use-warning-titles.ts';
import { warningsQuery } from './warning-queries.ts';

interface AcceptDialogProps {
  readonly slug: string;
  readonly warning: EarlyWarning;
  readonly onClose: () => void;
}

/** Why it is so on purpose, and whether to look at it again. */
export function AcceptDialog({ slug, warning, onClose }: AcceptDialogProps) {
  const { t } = useLingui();
  const { tell } = useChangeTold(slug);
  const sending = useSending(warningsQuery(slug).queryKey);
  const titles = useWarningTitles();
  const [reason, setReason] = useState('');
  const [lookAgainOn, setLookAgainOn] = useState('');
  const { key, subject } = warning;
  const title = titles(key);

  async function save(): Promise<void> {
    const body = {
      warning: key,
      subject: subject.kind === 'neighbourhood' ? subject : idOf(subject),
      reason,
      lookAgainOn: lookAgainOn === '' ? null : lookAgainOn,
    };
    const reply = await call(acceptWarning, { params: { slug }, body });
    onClose();
    await tell(reply.changeSetId, t`Bewusst so: ${title}`);
  }

  return (
    <FormDialog
      title={t`Bewusst so`}
      lead={subject.kind === 'neighbourhood' ? title : `${subject.name}: ${title}`}
      sendLabel={t`Festhalten`}
      sending={sending}
      onSend={async () => {
        await sending.send(save);
      }}
      onClose={onClose}
    >
      <p>
        <Trans>
          Sie können mit gutem Grund davon abweichen. Der Hinweis ruht dann, bis etwas dazukommt.
        </Trans>
      </p>
      <TextArea
        name="reason"
        label={t`Warum ist das hier gut so?`}
        help={t`Das lesen alle, die den Hinweis sehen.`}
        maxLength={500}
        value={reason}
        onChange={setReason}
      />
      <TextField
        name="lookAgainOn"
        type="date"
        label={t`Wann sehen Sie wieder danach?`}
        isOptional
        value={lookAgainOn}
        onChange={setLookAgainOn}
      />
    </FormDialog>
  );
}

type Named = Exclude<EarlyWarning['subject'], { kind: 'neighbourhood' }>;

function idOf(subject: Named) {
  switch (subject.kind) {
    case 'actor':
      return { kind: subject.kind, id: subject.id };
    case 'body':
      return { kind: subject.kind, id: subject.id };
    case 'cooperation':
      return { kind: subject.kind, id: subject.id };
  }
}
