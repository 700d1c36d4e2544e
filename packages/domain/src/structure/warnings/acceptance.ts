import type { AcceptedWarning } from './accepted-warning.ts';
import type { EarlyWarning, WarningSubject } from './early-warning.ts';
import { restsOn } from './rests-on.ts';

/** `holds`: so on purpose. `look-again`: its day has come. `changed`: the warning rests on something else by now. */
export type AcceptanceStanding = 'holds' | 'look-again' | 'changed';

type Subject = Pick<AcceptedWarning, 'cooperationId' | 'bodyId' | 'actorId'>;

/** A subject as it is stored. */
export function subjectIds(subject: WarningSubject): Subject {
  return {
    cooperationId: subject.kind === 'cooperation' ? subject.id : null,
    bodyId: subject.kind === 'body' ? subject.id : null,
    actorId: subject.kind === 'actor' ? subject.id : null,
  };
}

/** Whether it was said of this warning, be it of other facts. */
export function isAbout(
  accepted: Pick<AcceptedWarning, 'warning' | 'cooperationId' | 'bodyId' | 'actorId'>,
  { key, subject }: Pick<EarlyWarning, 'key' | 'subject'>,
): boolean {
  const { cooperationId, bodyId, actorId } = subjectIds(subject);
  return (
    accepted.warning === key &&
    accepted.cooperationId === cooperationId &&
    accepted.bodyId === bodyId &&
    accepted.actorId === actorId
  );
}

export function acceptanceStanding(
  accepted: Pick<AcceptedWarning, 'facts' | 'extent' | 'lookAgainOn'>,
  warning: EarlyWarning,
  today: string,
): AcceptanceStanding {
  const { facts, extent } = restsOn(warning);
  const isCovered =
    extent <= accepted.extent && facts.every((fact) => accepted.facts.includes(fact));
  if (!isCovered) return 'changed';
  return accepted.lookAgainOn !== null && accepted.lookAgainOn <= today ? 'look-again' : 'holds';
}
