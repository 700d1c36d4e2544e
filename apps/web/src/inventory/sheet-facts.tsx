import type { ActorSheet } from '@augenhoehe/domain/inventory';
import { Trans } from '@lingui/react/macro';
import { ContactFacts } from './contact-facts.tsx';
import { FactPart, type FactPartActions } from './fact-part.tsx';
import { MatchesList } from './matches-list.tsx';
import { ProfilePart } from './profile-part.tsx';
import { useTerms } from './use-terms.ts';
import { TagList } from './tag-list.tsx';
import { WorkingFacts } from './working-facts.tsx';

interface SheetFactsProps {
  readonly slug: string;
  readonly sheet: ActorSheet;
  readonly actions: FactPartActions;
}

/** Mission, offers and needs: what the actor is for. */
export function MissionParts({ slug, sheet, actions }: SheetFactsProps) {
  const terms = useTerms();
  const { actor, matches } = sheet;
  return (
    <>
      <FactPart group="mission" actor={actor} actions={actions}>
        {actor.fields.length > 0 && <p>{actor.fields.map(terms.field).join('; ')}</p>}
        {actor.targetGroups.length > 0 && (
          <p className="quiet">
            <Trans>Für: {actor.targetGroups.map(terms.target).join(', ')}</Trans>
          </p>
        )}
      </FactPart>
      <FactPart group="offers" actor={actor} actions={actions}>
        <MatchesList slug={slug} kind="offers" resources={actor.offers} counts={matches.offers} />
        {actor.offersText !== '' && <p className="sheet__prose">{actor.offersText}</p>}
      </FactPart>
      <FactPart group="needs" actor={actor} actions={actions}>
        <MatchesList slug={slug} kind="needs" resources={actor.needs} counts={matches.needs} />
        {actor.needsText !== '' && <p className="sheet__prose">{actor.needsText}</p>}
      </FactPart>
    </>
  );
}

/** Contact, profile, keywords, and the coordination's own notes. */
export function ContactParts({ slug, sheet, actions }: SheetFactsProps) {
  const { actor, can } = sheet;
  const noted = can.workingNotes ? actions : { ...actions, edit: undefined };
  return (
    <>
      <FactPart group="contact" actor={actor} actions={actions}>
        <ContactFacts slug={slug} actor={actor} />
      </FactPart>
      <ProfilePart actor={actor} actions={actions} />
      {(can.workingNotes || !actor.hidden.includes('tags')) && (
        <FactPart group="tags" actor={actor} actions={noted}>
          <TagList tags={actor.tags} />
        </FactPart>
      )}
      {can.workingNotes && (
        <FactPart group="working" actor={actor} actions={noted}>
          <WorkingFacts actor={actor} />
        </FactPart>
      )}
    </>
  );
}
