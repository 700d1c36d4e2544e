import { isDirected } from '@augenhoehe/domain/inventory';
import type { NetworkActor, NetworkTie } from '@augenhoehe/domain/position';
import { useLingui } from '@lingui/react/macro';
import { MessageSquareText } from 'lucide-react';
import { PartnerLink, TieLook, tieSentence, useTerms } from '../../inventory/index.ts';
import { IconButton } from '../../ui/index.ts';
import { useTieWords } from '../use-tie-words.ts';
import type { ViewProps } from '../view-props.ts';

interface PartnerRowProps extends ViewProps {
  readonly actor: NetworkActor;
  readonly tie: NetworkTie;
  readonly partner: NetworkActor;
}

/** One tie from the side of one actor; what can be changed about it opens beside the list. */
export function PartnerRow({ slug, actor, tie, partner, change }: PartnerRowProps) {
  const { t, i18n } = useLingui();
  const terms = useTerms();
  const words = useTieWords();
  const outgoing = tie.from === actor.id;
  const ends = outgoing
    ? { from: actor.name, to: partner.name }
    : { from: partner.name, to: actor.name };
  return (
    <li className="partner-row">
      <TieLook tie={tie} />
      <div>
        <PartnerLink slug={slug} id={partner.id}>
          {partner.name}
        </PartnerLink>{' '}
        <span className="small">{words(tie)}</span>
        <p className="small quiet">
          {isDirected(tie.type)
            ? i18n._(tieSentence(tie.type, ends))
            : terms.shortTieType(tie.type)}
        </p>
      </div>
      <IconButton
        className="no-print"
        icon={MessageSquareText}
        tone="quiet"
        label={t`Beziehung ${actor.name} – ${partner.name} öffnen`}
        onPress={() => change({ beziehung: tie.id, akteur: undefined }, false)}
      />
    </li>
  );
}
