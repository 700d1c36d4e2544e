import type { CooperationSheet } from '@augenhoehe/domain/structure';
import { RolesPart } from './roles-part.tsx';

interface CooperationRolesProps {
  readonly slug: string;
  readonly sheet: CooperationSheet;
}

/** On a cooperation's page: who coordinates, moderates and speaks for it. */
export function CooperationRoles({ slug, sheet }: CooperationRolesProps) {
  const { id } = sheet.cooperation;
  return (
    <RolesPart
      slug={slug}
      of={{ cooperation: id }}
      begin={sheet.can.edit ? { context: id } : null}
    />
  );
}
