import type { ActorSheet } from '@augenhoehe/domain/inventory';
import { SheetContactPersons } from './contact-persons/sheet-contact-persons.tsx';
import { FactPart, type FactPartActions } from './fact-part.tsx';
import { ProfilePart } from './profile-part.tsx';
import { MissionParts } from './sheet-facts.tsx';
import { WorkingFacts } from './working-facts.tsx';
import '../app/sheet.css';

const readOnly: FactPartActions = { edit: undefined, confirm: undefined };

interface ActorBriefProps {
  readonly slug: string;
  readonly sheet: ActorSheet;
}

/**
 * What is known of an actor, each part with its source and age, to be read before a talk. The team's
 * notes are there for those who may see them, and stay off paper.
 */
export function ActorBrief({ slug, sheet }: ActorBriefProps) {
  const { actor, can } = sheet;
  return (
    <>
      <MissionParts slug={slug} sheet={sheet} actions={readOnly} />
      <ProfilePart actor={actor} actions={readOnly} />
      <SheetContactPersons slug={slug} actor={actor} />
      {can.workingNotes && (
        <FactPart group="working" actor={actor} actions={readOnly}>
          <WorkingFacts actor={actor} />
        </FactPart>
      )}
    </>
  );
}
