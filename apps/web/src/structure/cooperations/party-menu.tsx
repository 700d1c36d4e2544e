import {
  type Cooperation,
  type PartyOfCooperation,
  removeParty,
} from '@augenhoehe/domain/structure';
import { useLingui } from '@lingui/react/macro';
import { DoorOpen, Ellipsis, Pencil, Trash2 } from 'lucide-react';
import { call } from '../../app/api.ts';
import { useChangeTold } from '../../inventory/index.ts';
import { IconButton, Menu } from '../../ui/index.ts';

export interface PartyMenuProps {
  readonly slug: string;
  readonly cooperation: Cooperation;
  readonly party: PartyOfCooperation;
  readonly onEdit: () => void;
  readonly onLeave: () => void;
}

/** What can be done with a party by itself or by the coordination. */
export function PartyMenu({ slug, cooperation, party, onEdit, onLeave }: PartyMenuProps) {
  const { t } = useLingui();
  const { tell, refuse } = useChangeTold(slug);
  const { name } = party.actor;

  async function remove(): Promise<void> {
    try {
      const params = { slug, cooperationId: cooperation.id, partyId: party.id };
      const reply = await call(removeParty, { params });
      await tell(reply.changeSetId, t`Entfernt: ${name}`);
    } catch (error) {
      refuse(error);
    }
  }

  return (
    <span className="no-print">
      <Menu
        label={t`Beteiligung von ${name}`}
        trigger={<IconButton icon={Ellipsis} tone="quiet" label={t`Beteiligung von ${name}`} />}
        groups={[
          {
            key: 'party',
            entries: [
              { key: 'edit', label: t`Ändern`, icon: Pencil, onAction: onEdit },
              {
                key: 'leave',
                label: party.until === null ? t`Scheidet aus` : t`Ausscheiden ändern`,
                icon: DoorOpen,
                onAction: onLeave,
              },
              {
                key: 'remove',
                label: t`Irrtümlich eingetragen: entfernen`,
                icon: Trash2,
                tone: 'attention',
                onAction: () => void remove(),
              },
            ],
          },
        ]}
      />
    </span>
  );
}
