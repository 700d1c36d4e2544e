import {
  finishStating,
  type InterestShown,
  type PartyOfWorkshop,
  removeInterest,
  type WorkshopSheet,
} from '@augenhoehe/domain/goals';
import { Trans, useLingui } from '@lingui/react/macro';
import { Check, EyeOff, PenLine, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { call } from '../../app/api.ts';
import { lazyPart } from '../../app/lazy-part.tsx';
import { useChangeTold } from '../../inventory/index.ts';
import { consentWays } from '../../structure/index.ts';
import { Button, FactGroup, Icon, IconButton, Tag } from '../../ui/index.ts';

const InterestDialog = lazyPart(async () => (await import('./interest-dialog.tsx')).InterestDialog);

interface InterestsPartProps {
  readonly slug: string;
  readonly sheet: WorkshopSheet;
}

interface Open {
  readonly party: PartyOfWorkshop;
  readonly isOwn: boolean;
}

/** The interests of each party; those of others once they lie open. */
export function InterestsPart({ slug, sheet }: InterestsPartProps) {
  const { t } = useLingui();
  const [open, setOpen] = useState<Open | null>(null);
  return (
    <FactGroup title={t`Interessen`}>
      <ul className="plain-list workshop-parties">
        {sheet.parties.map((party) => (
          <li key={party.partyId}>
            <p className="workshops__entry">
              <b>{party.name}</b>
              {party.hasStated && <Tag tone="good">{t`fertig`}</Tag>}
            </p>
            <Interests slug={slug} sheet={sheet} party={party} />
            <Deeds
              slug={slug}
              sheet={sheet}
              party={party}
              onOpen={(isOwn) => setOpen({ party, isOwn })}
            />
          </li>
        ))}
      </ul>
      {open !== null && (
        <InterestDialog
          slug={slug}
          sheet={sheet}
          party={open.party}
          isOwn={open.isOwn}
          onClose={() => setOpen(null)}
        />
      )}
    </FactGroup>
  );
}

interface PartyProps extends InterestsPartProps {
  readonly party: PartyOfWorkshop;
}

function Interests({ slug, sheet, party }: PartyProps) {
  if (party.interests === null) {
    return (
      <p className="quiet workshop-hidden">
        <Icon shape={EyeOff} /> <Trans>noch verdeckt</Trans>
      </p>
    );
  }
  return (
    <ul className="workshop-interests">
      {party.interests.map((interest) => (
        <li key={interest.id}>
          <Interest slug={slug} sheet={sheet} interest={interest} />
        </li>
      ))}
    </ul>
  );
}

interface InterestProps extends InterestsPartProps {
  readonly interest: InterestShown;
}

function Interest({ slug, sheet, interest }: InterestProps) {
  const { t, i18n } = useLingui();
  const { tell, refuse } = useChangeTold(slug);
  const { text, way, recordedBy, isLater, withdrawnAt, can } = interest;
  const marks = [
    ...(recordedBy === null ? [] : [i18n._(consentWays[way]), t`eingetragen von ${recordedBy}`]),
    ...(isLater ? [t`nach dem Öffnen ergänzt`] : []),
    ...(withdrawnAt === null ? [] : [t`zurückgezogen`]),
  ];

  async function remove(): Promise<void> {
    try {
      const params = { slug, workshopId: sheet.workshop.id, interestId: interest.id };
      const reply = await call(removeInterest, { params });
      await tell(
        reply.changeSetId,
        can.remove ? t`Interesse entfernt.` : t`Interesse zurückgezogen.`,
      );
    } catch (error) {
      refuse(error);
    }
  }

  return (
    <div className="workshop-interest">
      <div>
        <p>{withdrawnAt === null ? text : <s>{text}</s>}</p>
        {marks.length > 0 && <p className="small quiet">{marks.join(' · ')}</p>}
      </div>
      {(can.remove || can.withdraw) && (
        <IconButton
          icon={Trash2}
          tone="quiet"
          label={can.remove ? t`Entfernen: ${text}` : t`Zurückziehen: ${text}`}
          onPress={() => void remove()}
        />
      )}
    </div>
  );
}

function Deeds({
  slug,
  sheet,
  party,
  onOpen,
}: PartyProps & { readonly onOpen: (isOwn: boolean) => void }) {
  const { t } = useLingui();
  const { tell, tellForGood, refuse } = useChangeTold(slug);
  const { can, name, hasStated, interests } = party;
  const mayFinish =
    sheet.workshop.phase === 'interests' && !hasStated && (interests ?? []).length > 0;

  async function finish(): Promise<void> {
    try {
      const params = { slug, workshopId: sheet.workshop.id, partyId: party.partyId };
      const reply = await call(finishStating, { params });
      await (reply.isOpen
        ? tellForGood(reply.changeSetId, t`Alle sind fertig. Die Interessen liegen offen.`)
        : tell(reply.changeSetId, t`${name} ist fertig.`));
    } catch (error) {
      refuse(error);
    }
  }

  if (!can.state && !can.record) return null;
  return (
    <div className="actions no-print">
      {can.state && (
        <Button size="small" icon={Plus} onPress={() => onOpen(true)}>
          <Trans>Interesse sagen</Trans>
        </Button>
      )}
      {can.record && (
        <Button
          size="small"
          icon={PenLine}
          aria-label={t`Interesse von ${name} eintragen`}
          onPress={() => onOpen(false)}
        >
          <Trans>Interesse eintragen</Trans>
        </Button>
      )}
      {mayFinish && (
        <Button
          size="small"
          variant="plain"
          icon={Check}
          aria-label={t`${name} ist fertig`}
          onPress={() => void finish()}
        >
          <Trans>Das ist alles</Trans>
        </Button>
      )}
    </div>
  );
}
