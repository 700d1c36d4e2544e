import { BodyId } from '@augenhoehe/domain/contract';
import type { BodyPartProps } from '../../app/place-parts.ts';
import { RolesPart } from './roles-part.tsx';

/** On a body's page: who moderates, speaks for it and keeps the minutes. */
export function BodyRoles({ slug, bodyId }: BodyPartProps) {
  return <RolesPart slug={slug} of={{ body: BodyId.parse(bodyId) }} begin={{ context: bodyId }} />;
}
