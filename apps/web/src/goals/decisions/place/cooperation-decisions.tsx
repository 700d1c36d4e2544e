import { CooperationId } from '@augenhoehe/domain/contract';
import type { CooperationPartProps } from '../../../app/place-parts.ts';
import { DecisionsPart } from './decisions-part.tsx';

/** On a cooperation's page: what its parties decided. */
export function CooperationDecisions({ slug, cooperationId }: CooperationPartProps) {
  const id = CooperationId.parse(cooperationId);
  return <DecisionsPart slug={slug} of={{ cooperation: id }} begin={{ kooperation: id }} />;
}
