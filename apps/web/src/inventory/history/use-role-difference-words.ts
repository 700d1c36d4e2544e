import { roleTerms, termLabel } from '@augenhoehe/domain/catalogue';
import type { RoleFactName, RoleFacts } from '@augenhoehe/domain/structure';
import { useLingui } from '@lingui/react/macro';
import { dayInWords } from '../../app/age-in-words.ts';
import { useActorOptions } from '../use-actor-options.ts';
import { useTerms } from '../use-terms.ts';
import { useVisibilityWords } from '../use-visibility-words.ts';
import { useContextNames } from './use-context-names.ts';

/**
 * A fact of a role in the reader's words; empty where it is not known.
 *
 * @param isMoved whether the words for where it is held will be asked for
 */
export function useRoleDifferenceWords(slug: string, isMoved: boolean) {
  const { t } = useLingui();
  const { language } = useTerms();
  const levels = useVisibilityWords();
  const actors = useActorOptions(slug);
  const contexts = useContextNames(slug, isMoved);

  function day(value: string | null): string {
    return value === null ? '' : dayInWords(value, language);
  }
  function nameOf(id: string): string {
    return actors.names.get(id) ?? t`ein früherer Akteur`;
  }
  function where({ cooperationId, bodyId }: RoleFacts): string {
    const id = cooperationId ?? bodyId;
    if (id === null) return t`Im ganzen Quartier`;
    return contexts[id] ?? (cooperationId === null ? t`in einem Gremium` : t`in einer Kooperation`);
  }
  function deputyAt({ deputy, deputyId }: RoleFacts): string {
    if (deputyId !== null) return nameOf(deputyId);
    return deputy === '' ? '' : t`beim selben Akteur`;
  }

  const named: Readonly<Partial<Record<RoleFactName, (role: RoleFacts) => string>>> = {
    role: ({ role }) => termLabel(roleTerms, role, language),
    cooperationId: where,
    bodyId: where,
    actorId: ({ actorId }) => nameOf(actorId),
    deputyId: deputyAt,
    since: ({ since }) => day(since),
    until: ({ until }) => day(until),
    hoursPerWeek: ({ hoursPerWeek }) => hoursPerWeek?.toLocaleString(language) ?? '',
    handedOverOn: ({ handedOverOn }) => day(handedOverOn),
    visibility: ({ visibility }) => levels.name(visibility),
  };

  return (fact: RoleFactName, role: RoleFacts): string =>
    named[fact]?.(role) ?? String(role[fact] ?? '');
}
