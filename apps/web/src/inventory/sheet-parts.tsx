import type { ActorSheet } from '@augenhoehe/domain/inventory';
import { usePlaceParts } from '../app/place-parts.ts';
import { ActorSeats } from './bodies/actor-seats.tsx';
import { SheetContactPersons } from './contact-persons/sheet-contact-persons.tsx';
import type { FactPartActions } from './fact-part.tsx';
import { ContactParts, MissionParts } from './sheet-facts.tsx';
import { EntryHistory } from './entry-history.tsx';
import { SheetTies } from './sheet-ties.tsx';
import '../app/sheet.css';

interface SheetPartsProps {
  readonly slug: string;
  readonly sheet: ActorSheet;
  readonly actions: FactPartActions;
  readonly onAddTie: (() => void) | undefined;
}

/** Everything known of an actor; the same in the panel, on its own page and on paper. */
export function SheetParts({ slug, sheet, actions, onAddTie }: SheetPartsProps) {
  const { actorParts } = usePlaceParts();
  return (
    <>
      <MissionParts slug={slug} sheet={sheet} actions={actions} />
      <SheetTies slug={slug} sheet={sheet} onAdd={onAddTie} />
      <ActorSeats slug={slug} sheet={sheet} />
      {actorParts.map((ActorPart, at) => (
        <ActorPart key={at} slug={slug} actorId={sheet.actor.id} />
      ))}
      <SheetContactPersons slug={slug} actor={sheet.actor} />
      <ContactParts slug={slug} sheet={sheet} actions={actions} />
      {sheet.can.history && <EntryHistory slug={slug} of={{ actor: sheet.actor.id }} />}
    </>
  );
}
