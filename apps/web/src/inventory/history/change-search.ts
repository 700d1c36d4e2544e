import { changeSearch } from '@augenhoehe/domain/inventory';
import { z } from 'zod';

/** The address of the page Verlauf: what is looked for. */
export const ChangeSearch = z.object(changeSearch);
export type ChangeSearch = z.infer<typeof ChangeSearch>;
