import type { MeasurePartners, MeasureSheet, ReachedActor } from '@augenhoehe/domain/goals';
import { Trans, useLingui } from '@lingui/react/macro';
import { Handshake, Route, ShieldAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { newApproachPath } from '../../app/new-approach-path.ts';
import { groupOf, PartnerLink } from '../../inventory/index.ts';
import { FactGroup, GroupMark, Icon, LinkButton, Mark } from '../../ui/index.ts';
import { usePartnerWords } from './use-partner-words.ts';

interface MeasurePartnersPartProps {
  readonly slug: string;
  readonly sheet: MeasureSheet;
  readonly partners: MeasurePartners;
}

/** Who can prevent it and is missing, then who could give what is open; each one step from an approach. */
export function MeasurePartnersPart({ slug, sheet, partners }: MeasurePartnersPartProps) {
  const { t } = useLingui();
  const { proposals, vetoes, count, can } = partners;
  const words = usePartnerWords();
  const { title } = sheet.measure;
  if (proposals.length + vetoes.length === 0) return null;

  function approach(partner: ReachedActor, reason: string) {
    return can.approach ? (
      <ApproachButton slug={slug} partner={partner} reason={`${title}: ${reason}`} />
    ) : null;
  }

  return (
    <FactGroup title={t`Mögliche Partner`} count={count + vetoes.length}>
      {vetoes.length > 0 && (
        <ul className="measure-partners">
          {vetoes.map((partner) => (
            <Reached
              key={`${partner.actor.id} ${partner.needId}`}
              slug={slug}
              partner={partner}
              reason={words.reason(partner)}
              mark={
                <Mark tone="attention" icon={ShieldAlert}>
                  {t`Veto, nicht am Tisch`}
                </Mark>
              }
              action={approach(partner, words.reason(partner))}
            />
          ))}
        </ul>
      )}
      {proposals.length > 0 && (
        <ol className="measure-partners">
          {proposals.map((partner) => (
            <Reached
              key={partner.actor.id}
              slug={slug}
              partner={partner}
              reason={words.reason(partner)}
              action={approach(partner, words.reason(partner))}
            />
          ))}
        </ol>
      )}
      {count > proposals.length && (
        <p className="quiet small">
          <Trans>
            Die {proposals.length} am besten passenden von {count}.
          </Trans>
        </p>
      )}
    </FactGroup>
  );
}

interface ReachedProps {
  readonly slug: string;
  readonly partner: ReachedActor;
  readonly reason: string;
  readonly mark?: ReactNode;
  readonly action: ReactNode;
}

function Reached({ slug, partner, reason, mark, action }: ReachedProps) {
  const { t } = useLingui();
  const words = usePartnerWords();
  const { actor, way } = partner;
  const only = way?.onlyOver ?? null;
  return (
    <li>
      <GroupMark group={groupOf(actor.type)} />
      <div className="measure-partners__words">
        <h3>
          <PartnerLink slug={slug} id={actor.id}>
            {actor.name}
          </PartnerLink>
        </h3>
        {mark}
        <p>{reason}</p>
        <p className="quiet small measure-partners__way">
          <Icon shape={Route} />
          <span>
            {words.tie(partner)} {only !== null && <b>{t`Nur über „${only.name}“.`}</b>}
          </span>
        </p>
        {action !== null && <p className="actions no-print">{action}</p>}
      </div>
    </li>
  );
}

interface ApproachButtonProps {
  readonly slug: string;
  readonly partner: ReachedActor;
  readonly reason: string;
}

/** As much as the form takes. */
const longestReason = 300;

/** The form for an approach, with the partner, why it is asked, and who opens the door. */
function ApproachButton({ slug, partner, reason }: ApproachButtonProps) {
  const { t } = useLingui();
  const { actor, way } = partner;
  const opener = way?.onlyOver ?? way?.hops.at(-1);
  return (
    <LinkButton
      size="small"
      icon={Handshake}
      href={newApproachPath(slug, {
        actor: actor.id,
        reason: reason.slice(0, longestReason),
        via: opener?.id,
      })}
      aria-label={t`Ansprechen: ${actor.name}`}
    >
      {t`Ansprechen`}
    </LinkButton>
  );
}
