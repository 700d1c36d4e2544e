import { endsBeforeItBegins } from '../../inventory/index.ts';
import type { RoleFacts } from './role-assignment.ts';

export type RoleProblem =
  | 'two-contexts'
  | 'until-before-since'
  | 'deputy-is-holder'
  | 'handed-over-without-end';

/** What is wrong with the facts as a whole. */
export function roleProblem(
  facts: Pick<
    RoleFacts,
    'cooperationId' | 'bodyId' | 'since' | 'until' | 'actorId' | 'deputyId' | 'handedOverOn'
  >,
): RoleProblem | null {
  if (facts.cooperationId !== null && facts.bodyId !== null) return 'two-contexts';
  if (endsBeforeItBegins(facts)) return 'until-before-since';
  if (facts.deputyId === facts.actorId) return 'deputy-is-holder';
  return facts.handedOverOn !== null && facts.until === null ? 'handed-over-without-end' : null;
}
