import {
  type ActorSheet,
  type FactGroup,
  factGroups,
  isFilled,
} from '@augenhoehe/domain/inventory';
import { Trans } from '@lingui/react/macro';
import { ContactFacts } from './contact-facts.tsx';
import { FactPart, type FactPartActions } from './fact-part.tsx';
import { MatchesList } from './matches-list.tsx';
import { useTerms } from './use-terms.ts';
import { WorkingFacts } from './working-facts.tsx';

interface SheetFactsProps {
  readonly slug: string;
  readonly sheet: ActorSheet;
  readonly actions: FactPartActions;
}

function isGroupEmpty({ actor }: ActorSheet, group: FactGroup): boolean {
  return !factGroups[group].some((fact) => {
    const value = actor[fact];
    return value !== null && isFilled(value);
  });
}

/** Mission, offers and needs: what the actor is for. */
export function MissionParts({ slug, sheet, actions }: SheetFactsProps) {
  const terms = useTerms();
  const { actor, matches } = sheet;
  return (
    <>
      <FactPart
        group="mission"
        origin={actor.provenance.mission}
        actions={actions}
        isEmpty={isGroupEmpty(sheet, 'mission')}
      >
        {actor.fields.length > 0 && <p>{actor.fields.map(terms.field).join('; ')}</p>}
        {actor.targetGroups.length > 0 && (
          <p className="quiet">
            <Trans>Für: {actor.targetGroups.map(terms.target).join(', ')}</Trans>
          </p>
        )}
      </FactPart>
      <FactPart
        group="offers"
        origin={actor.provenance.offers}
        actions={actions}
        isEmpty={isGroupEmpty(sheet, 'offers')}
      >
        <MatchesList slug={slug} kind="offers" resources={actor.offers} counts={matches.offers} />
        {actor.offersText !== '' && <p className="sheet__prose">{actor.offersText}</p>}
      </FactPart>
      <FactPart
        group="needs"
        origin={actor.provenance.needs}
        actions={actions}
        isEmpty={isGroupEmpty(sheet, 'needs')}
      >
        <MatchesList slug={slug} kind="needs" resources={actor.needs} counts={matches.needs} />
        {actor.needsText !== '' && <p className="sheet__prose">{actor.needsText}</p>}
      </FactPart>
    </>
  );
}

/** Contact, profile, and the coordination's own notes. */
export function ContactParts({ sheet, actions }: Omit<SheetFactsProps, 'slug'>) {
  const { actor, can } = sheet;
  return (
    <>
      <FactPart
        group="contact"
        origin={actor.provenance.contact}
        actions={actions}
        isEmpty={isGroupEmpty(sheet, 'contact')}
      >
        <ContactFacts actor={actor} />
      </FactPart>
      <FactPart
        group="profile"
        origin={actor.provenance.profile}
        actions={actions}
        isEmpty={isGroupEmpty(sheet, 'profile')}
      >
        <dl className="sheet__facts sheet__prose">
          {actor.mandate !== '' && (
            <div>
              <dt>
                <Trans>Dafür steht der Akteur</Trans>
              </dt>
              <dd>{actor.mandate}</dd>
            </div>
          )}
          {actor.strengths !== '' && (
            <div>
              <dt>
                <Trans>Das kann er besonders gut</Trans>
              </dt>
              <dd>{actor.strengths}</dd>
            </div>
          )}
          {actor.limits !== '' && (
            <div>
              <dt>
                <Trans>Das tut er bewusst nicht</Trans>
              </dt>
              <dd>{actor.limits}</dd>
            </div>
          )}
        </dl>
      </FactPart>
      {can.workingNotes && (
        <FactPart group="working" actions={actions}>
          <WorkingFacts actor={actor} />
        </FactPart>
      )}
    </>
  );
}
