import { type Body, removeSeat, type SeatOfBody } from '@augenhoehe/domain/inventory';
import { useLingui } from '@lingui/react/macro';
import { Ellipsis, Pencil, Trash2 } from 'lucide-react';
import { call } from '../../app/api.ts';
import { IconButton, Menu, Tag } from '../../ui/index.ts';
import { PartnerLink } from '../partner-link.tsx';
import { useChangeTold } from '../use-change-told.ts';
import { useMandateWords } from './use-mandate-words.ts';
import { usePeriodWords } from './use-period-words.ts';

interface SeatEntryProps {
  readonly slug: string;
  readonly body: Body;
  readonly seat: SeatOfBody;
  readonly onEdit: (() => void) | undefined;
}

export function SeatEntry({ slug, body, seat, onEdit }: SeatEntryProps) {
  const { t } = useLingui();
  const period = usePeriodWords();
  const mandate = useMandateWords();
  const about = [seat.actor === null ? '' : seat.function, period(seat)].filter(
    (words) => words !== '',
  );
  const may = mandate(seat);
  return (
    <li>
      <span>
        {seat.actor === null ? (
          <>
            {seat.function} <Tag tone="hint">{t`unbesetzt`}</Tag>
          </>
        ) : (
          <PartnerLink slug={slug} id={seat.actor.id}>
            {seat.actor.name}
          </PartnerLink>
        )}
        {about.length > 0 && <span className="quiet seat__words">{about.join(', ')}</span>}
        {may !== '' && <span className="quiet seat__words">{may}</span>}
      </span>
      {onEdit !== undefined && <SeatMenu slug={slug} body={body} seat={seat} onEdit={onEdit} />}
    </li>
  );
}

interface SeatMenuProps extends SeatEntryProps {
  readonly onEdit: () => void;
}

function SeatMenu({ slug, body, seat, onEdit }: SeatMenuProps) {
  const { t } = useLingui();
  const { tell, refuse } = useChangeTold(slug);
  const name = seat.actor?.name ?? seat.function;

  async function remove(): Promise<void> {
    try {
      const params = { slug, bodyId: body.id, seatId: seat.id };
      const reply = await call(removeSeat, { params });
      await tell(reply.changeSetId, t`Sitz entfernt: ${name}`);
    } catch (error) {
      refuse(error);
    }
  }

  return (
    <span className="no-print">
      <Menu
        label={t`Sitz von ${name}`}
        trigger={<IconButton icon={Ellipsis} tone="quiet" label={t`Sitz von ${name}`} />}
        groups={[
          {
            key: 'seat',
            entries: [
              {
                key: 'edit',
                label: seat.actor === null ? t`Besetzen oder ändern` : t`Ändern oder beenden`,
                icon: Pencil,
                onAction: onEdit,
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
