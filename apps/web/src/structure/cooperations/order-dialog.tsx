import {
  type CooperationSheet,
  editCooperation,
  orderParties,
  PartyOrder,
  setPartyOrder,
} from '@augenhoehe/domain/structure';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { call } from '../../app/api.ts';
import { FormDialog } from '../../app/form-dialog.tsx';
import { useSending } from '../../app/use-sending.ts';
import { useChangeTold } from '../../inventory/index.ts';
import { RadioGroup } from '../../ui/index.ts';
import { cooperationQuery } from './cooperation-queries.ts';
import { PartyOrderList } from './party-order-list.tsx';

interface OrderDialogProps {
  readonly slug: string;
  readonly sheet: CooperationSheet;
  readonly onClose: () => void;
}

/** By the alphabet, or as the parties agreed; never by who pays. */
export function OrderDialog({ slug, sheet, onClose }: OrderDialogProps) {
  const { t } = useLingui();
  const { tell } = useChangeTold(slug);
  const { cooperation, parties } = sheet;
  const sending = useSending(cooperationQuery(slug, cooperation.id).queryKey);
  const [order, setOrder] = useState(cooperation.partyOrder);
  const [agreed, setAgreed] = useState(() => parties.map(({ id }) => id));
  const params = { slug, cooperationId: cooperation.id };
  const byId = new Map(parties.map((party) => [party.id, party]));
  // Somebody may have joined or been removed since the dialog was opened.
  const listed = [...new Set([...agreed, ...byId.keys()])].flatMap((id) => byId.get(id) ?? []);
  const shown = order === 'agreed' ? listed : orderParties(parties, order);

  async function save(): Promise<void> {
    if (order === 'alphabetical' && cooperation.partyOrder === order) return onClose();
    const reply =
      order === 'agreed'
        ? await call(setPartyOrder, { params, body: { parties: listed.map(({ id }) => id) } })
        : await call(editCooperation, {
            params,
            body: { changes: { partyOrder: order }, was: { partyOrder: cooperation.partyOrder } },
          });
    onClose();
    await tell(reply.changeSetId, t`Reihenfolge geändert: ${cooperation.name}`);
  }

  return (
    <FormDialog
      title={t`Reihenfolge der Beteiligten`}
      lead={cooperation.name}
      sendLabel={t`Speichern`}
      sending={sending}
      onSend={async () => {
        await sending.send(save);
      }}
      onClose={onClose}
    >
      <RadioGroup
        label={t`Wie werden alle genannt?`}
        help={t`Diese Reihenfolge gilt überall, auch auf Papier.`}
        options={[
          { key: 'alphabetical', label: t`nach dem Alphabet` },
          { key: 'agreed', label: t`wie vereinbart` },
        ]}
        value={order}
        onChange={(key) => setOrder(PartyOrder.parse(key))}
      />
      <PartyOrderList parties={shown} isFixed={order === 'alphabetical'} onChange={setAgreed} />
    </FormDialog>
  );
}
