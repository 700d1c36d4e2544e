import type { Suggestion, SuggestionsReply } from '@augenhoehe/domain/position';
import { useLingui } from '@lingui/react/macro';
import { Handshake } from 'lucide-react';
import { PartnerLink } from '../../inventory/index.ts';
import { Button, GroupMark, LinkButton } from '../../ui/index.ts';
import { useNamedActorWords } from '../use-named-actor-words.ts';
import { approachPath } from './approach-path.ts';
import { PointsOfSuggestion } from './points-of-suggestion.tsx';
import { useReasonSentence } from './use-reason-sentence.ts';
import { WayLine } from './way-line.tsx';

interface SuggestionEntryProps {
  readonly slug: string;
  readonly reply: SuggestionsReply;
  readonly suggestion: Suggestion;
  readonly onDismiss: (partner: Suggestion['partner']) => void;
}

/** One partner: why, how one gets there, and what one could do. */
export function SuggestionEntry({ slug, reply, suggestion, onDismiss }: SuggestionEntryProps) {
  const { t } = useLingui();
  const words = useNamedActorWords(slug);
  const sentence = useReasonSentence();
  const { partner, parts, way } = suggestion;
  const { actor, can } = reply;
  const reason = sentence(actor.name, parts);
  return (
    <li className="suggestion">
      <GroupMark group={words.group(partner)} />
      <div className="suggestion__words">
        <h2>
          <PartnerLink slug={slug} id={partner.id}>
            {partner.name}
          </PartnerLink>
        </h2>
        <p className="small quiet">{words.about(partner)}</p>
        <p>{reason}</p>
        <WayLine slug={slug} way={way} />
        <PointsOfSuggestion slug={slug} suggestion={suggestion} />
        <p className="actions no-print">
          {can.approach && (
            <LinkButton
              size="small"
              icon={Handshake}
              href={approachPath({ slug, actorId: actor.id, suggestion, reason })}
              aria-label={t`Ansprechen: ${partner.name}`}
            >
              {t`Ansprechen`}
            </LinkButton>
          )}
          {can.dismiss && (
            <Button
              size="small"
              variant="plain"
              aria-label={t`Nicht weiter vorschlagen: ${partner.name}`}
              onPress={() => onDismiss(partner)}
            >
              {t`Nicht weiter vorschlagen`}
            </Button>
          )}
        </p>
      </div>
    </li>
  );
}
