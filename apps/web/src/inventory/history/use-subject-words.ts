import type { ChangeSubject } from '@augenhoehe/domain/inventory';
import { useLingui } from '@lingui/react/macro';

/** What kinds of things a change can be about. */
export function useSubjectWords(): Readonly<Record<ChangeSubject, string>> {
  const { t } = useLingui();
  return {
    actor: t`Akteure`,
    tie: t`Beziehungen`,
    area: t`Gebiete`,
    body: t`Gremien`,
    contact: t`Ansprechpersonen`,
    approach: t`Ansprachen`,
    cooperation: t`Kooperationen`,
    agreement: t`Vereinbarungen`,
    example: t`Gute Beispiele`,
    goal: t`Ziele`,
    workshop: t`Zielwerkstätten`,
    measure: t`Maßnahmen`,
    'public-page': t`Öffentliche Seite`,
    task: t`Aufgaben`,
    warning: t`Frühwarnungen`,
    role: t`Rollen`,
    snapshot: t`Momentaufnahmen`,
    import: t`Eingelesene Listen`,
    member: t`Beteiligte`,
    undo: t`Zurückgenommenes`,
  };
}
