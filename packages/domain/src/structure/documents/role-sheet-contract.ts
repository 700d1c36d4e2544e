import { z } from 'zod';
import { endpoint, Language, RoleAssignmentId } from '../../contract/index.ts';
import { ofNeighbourhood } from '../../inventory/index.ts';
import { documentFile, DocumentFormat } from './document-format.ts';

export const makeRoleSheet = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/roles/:roleId/documents/role-sheet',
  summary:
    'The sheet of one role: what it is there for, who has it, its mandate, open tasks, room to write and to sign',
  audience: { kind: 'member', action: 'inventory.read' },
  params: ofNeighbourhood.extend({ roleId: RoleAssignmentId }),
  query: z.object({
    language: Language.default('de'),
    format: DocumentFormat.default('pdf'),
  }),
  reply: z.null(),
  file: documentFile,
});
