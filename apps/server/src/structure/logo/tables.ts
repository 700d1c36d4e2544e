import type { LogoId } from '@augenhoehe/domain/contract';
import type { Selectable } from 'kysely';

interface LogoImageTable {
  neighbourhood_id: string;
  digest: string;
  /** PNG, base64. */
  content: string;
  width: number;
  height: number;
  created_at: Date;
}

interface LogoTable {
  neighbourhood_id: string;
  id: LogoId;
  image: string;
  /** `null`: it only adorns. */
  alternative: string | null;
  created_at: Date;
  updated_at: Date;
}

export type LogoRecord = Selectable<LogoTable>;

declare module '../../platform/database/schema.ts' {
  interface Schema {
    logo: LogoTable;
    logo_image: LogoImageTable;
  }
}
