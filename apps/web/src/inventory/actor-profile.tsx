import type { ActorSheet } from '@augenhoehe/domain/inventory';
import { ProfilePart } from './profile-part.tsx';
import { useSheetWork } from './use-sheet-work.tsx';
import '../app/sheet.css';

interface ActorProfileProps {
  readonly slug: string;
  readonly sheet: ActorSheet;
}

/** The profile of an actor alone, edited and confirmed where it stands. */
export function ActorProfile({ slug, sheet }: ActorProfileProps) {
  const work = useSheetWork(slug, sheet, stay);
  return (
    <>
      <ProfilePart actor={sheet.actor} actions={work.actions} />
      {work.dialog}
    </>
  );
}

/** Nobody removes an actor from here. */
function stay(): void {}
