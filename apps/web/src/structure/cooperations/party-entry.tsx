import { hangsOnOnePerson, isAlive } from '@augenhoehe/domain/structure';
import { useLingui } from '@lingui/react/macro';
import { UserRound, UsersRound } from 'lucide-react';
import { dayInWords } from '../../app/age-in-words.ts';
import { useLanguage } from '../../app/use-language.ts';
import { partyFactNames, PartnerLink } from '../../inventory/index.ts';
import { DescriptionList, Mark, Tag } from '../../ui/index.ts';
import { PartyMenu, type PartyMenuProps } from './party-menu.tsx';
import { Said } from './said.tsx';

interface PartyEntryProps extends PartyMenuProps {
  readonly isPast: boolean;
}

/** What a party says of itself; its two people; when it left and what it leaves in order. */
export function PartyEntry(props: PartyEntryProps) {
  const { slug, cooperation, party, isPast } = props;
  const { t, i18n } = useLingui();
  const language = useLanguage();
  const { actor, since, until, leavingNote } = party;
  const facts = ['expectation', 'contribution', 'benefit'] as const;
  return (
    <li className="party">
      <div className="party__head">
        <span className="party__name">
          <PartnerLink slug={slug} id={actor.id}>
            {actor.name}
          </PartnerLink>
          {since !== null && (
            <span className="quiet small">{t`seit ${dayInWords(since, language)}`}</span>
          )}
          {until !== null && <Tag>{t`bis ${dayInWords(until, language)}`}</Tag>}
        </span>
        {party.can.edit && <PartyMenu {...props} />}
      </div>
      {leavingNote !== '' && <p className="sheet__prose">{leavingNote}</p>}
      <DescriptionList
        layout="columns"
        entries={facts.map((fact) => ({
          key: fact,
          term: i18n._(partyFactNames[fact]),
          detail: <Said>{party[fact]}</Said>,
        }))}
      />
      {!isPast && <People cooperation={cooperation} party={party} />}
    </li>
  );
}

/** „2+2“: two people on each side, as functions. */
function People({ cooperation, party }: Pick<PartyEntryProps, 'cooperation' | 'party'>) {
  const { t } = useLingui();
  const { contact, deputy } = party;
  if (hangsOnOnePerson(party) && isAlive(cooperation)) {
    return (
      <Mark tone="hint" icon={UserRound}>
        {contact === '' ? deputy : contact}: {t`hängt an einer Person`}
      </Mark>
    );
  }
  if (contact === '' && deputy === '') {
    return (
      <p className="quiet small">{t`Wer spricht und wer einspringt, ist noch nicht gesagt.`}</p>
    );
  }
  return (
    <Mark tone="quiet" icon={UsersRound}>
      <span className="small">
        {contact === '' || deputy === '' ? contact + deputy : t`${contact}, Vertretung: ${deputy}`}
      </span>
    </Mark>
  );
}
