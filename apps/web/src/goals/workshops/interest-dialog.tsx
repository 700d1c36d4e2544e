import { type PartyOfWorkshop, stateInterest, type WorkshopSheet } from '@augenhoehe/domain/goals';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { call } from '../../app/api.ts';
import { FormDialog } from '../../app/form-dialog.tsx';
import { useSending } from '../../app/use-sending.ts';
import { useChangeTold } from '../../inventory/index.ts';
import { RadioGroup, TextArea } from '../../ui/index.ts';

interface InterestDialogProps {
  readonly slug: string;
  readonly sheet: WorkshopSheet;
  readonly party: PartyOfWorkshop;
  /** By the party's own account; else it is written down for it. */
  readonly isOwn: boolean;
  readonly onClose: () => void;
}

/** One interest of a party: what it needs or wants, not yet what should be done. */
export function InterestDialog({ slug, sheet, party, isOwn, onClose }: InterestDialogProps) {
  const { t } = useLingui();
  const { tell } = useChangeTold(slug);
  const sending = useSending();
  const [text, setText] = useState('');
  const [way, setWay] = useState<'paper' | 'oral'>('paper');
  const isHidden = sheet.opening === null;

  async function save(): Promise<void> {
    const reply = await call(stateInterest, {
      params: { slug, workshopId: sheet.workshop.id, partyId: party.partyId },
      body: { text, way: isOwn ? 'account' : way },
    });
    onClose();
    await tell(reply.changeSetId, t`Interesse eingetragen.`);
  }

  return (
    <FormDialog
      title={isOwn ? t`Ihr Interesse` : t`Interesse von ${party.name}`}
      lead={
        isHidden
          ? t`Andere Beteiligte sehen es erst, wenn alle fertig sind.`
          : sheet.workshop.question
      }
      sendLabel={t`Eintragen`}
      sending={sending}
      onSend={async () => {
        await sending.send(save);
      }}
      onClose={onClose}
    >
      <TextArea
        name="text"
        label={t`Was ist Ihnen wichtig?`}
        help={t`Was Sie brauchen oder möchten, noch nicht, was zu tun ist.`}
        rows={3}
        maxLength={500}
        value={text}
        onChange={setText}
      />
      {!isOwn && (
        <RadioGroup
          label={t`Wie kam es?`}
          options={[
            { key: 'paper', label: t`Auf Papier` },
            { key: 'oral', label: t`Mündlich` },
          ]}
          value={way}
          onChange={(key) => setWay(key === 'oral' ? 'oral' : 'paper')}
        />
      )}
    </FormDialog>
  );
}
