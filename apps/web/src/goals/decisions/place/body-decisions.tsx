import { BodyId } from '@augenhoehe/domain/contract';
import type { BodyPartProps } from '../../../app/place-parts.ts';
import { DecisionsPart } from './decisions-part.tsx';

/** On a body's page: what its members decided. */
export function BodyDecisions({ slug, bodyId }: BodyPartProps) {
  const id = BodyId.parse(bodyId);
  return <DecisionsPart slug={slug} of={{ body: id }} begin={{ gremium: id }} />;
}
