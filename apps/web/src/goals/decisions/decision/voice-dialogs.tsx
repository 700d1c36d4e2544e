import { setProxy, strikeVoice } from '@augenhoehe/domain/goals';
import { VoiceId } from '@augenhoehe/domain/contract';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { call } from '../../../app/api.ts';
import { FormDialog } from '../../../app/form-dialog.tsx';
import { useSending } from '../../../app/use-sending.ts';
import { Link, Select } from '../../../ui/index.ts';
import { standingProxiesPath } from '../decision-paths.ts';
import type { DecisionDialogProps, Voice } from './part-props.ts';
import { ReasonDialog } from './reason-dialog.tsx';
import { useDecisionTold } from './use-decision-told.ts';

interface VoiceDialogProps extends DecisionDialogProps {
  readonly voice: Voice;
}

/** Who may vote for this voice, in this decision alone. */
export function ProxyDialog({ slug, sheet, voice, onClose }: VoiceDialogProps) {
  const { t } = useLingui();
  const { tell } = useDecisionTold(slug);
  const sending = useSending();
  const [holder, setHolder] = useState<string | null>(voice.proxyHolder);
  const { paper, voices } = sheet;
  const others = voices.filter(({ id, struckReason }) => id !== voice.id && struckReason === null);
  async function save(): Promise<void> {
    const reply = await call(setProxy, {
      params: { slug, decisionId: paper.id, voiceId: voice.id },
      body: { holder: holder === null || holder === '' ? null : VoiceId.parse(holder) },
    });
    onClose();
    await tell(reply.changeSetId, t`Die Vertretung ist eingetragen.`);
  }
  return (
    <FormDialog
      title={t`Vertretung für ${voice.name}`}
      lead={t`Nur für diese Abstimmung. Die eigene Stimme geht immer vor.`}
      sendLabel={t`Eintragen`}
      sending={sending}
      onSend={async () => {
        await sending.send(save);
      }}
      onClose={onClose}
    >
      <Select
        name="holder"
        label={t`Wer darf für diese Stimme stimmen?`}
        placeholder={t`niemand`}
        isOptional
        options={others.map(({ id, name }) => ({ key: id, label: name }))}
        value={holder}
        onChange={setHolder}
      />
      <p className="small">
        <Link href={standingProxiesPath(slug)}>
          <Trans>In allen Entscheidungen vertreten lassen</Trans>
        </Link>
      </p>
    </FormDialog>
  );
}

/** Voids a ballot, with the reason; the voice stays readable. */
export function StrikeDialog({ slug, sheet, voice, onClose }: VoiceDialogProps) {
  const { t } = useLingui();
  return (
    <ReasonDialog
      slug={slug}
      title={t`Stimme von ${voice.name} streichen`}
      lead={t`Ihr Stimmzettel zählt dann nicht. Der Grund steht im Verlauf.`}
      sendLabel={t`Streichen`}
      told={t`Die Stimme ist gestrichen.`}
      run={(reason) =>
        call(strikeVoice, {
          params: { slug, decisionId: sheet.paper.id, voiceId: voice.id },
          body: { reason },
        })
      }
      onClose={onClose}
    />
  );
}
