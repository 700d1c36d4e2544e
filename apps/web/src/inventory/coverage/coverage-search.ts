import { CoverageQuery } from '@augenhoehe/domain/inventory';
import { z } from 'zod';

/** What the page shows: the matrix, who is missing, who confirmed, or how stock is taken. */
export const CoverageView = z.enum(['matrix', 'gaps', 'confirmation', 'methods']);
export type CoverageView = z.infer<typeof CoverageView>;

/** The address of the page Vollständigkeit. */
export const CoverageSearch = z.object({
  view: CoverageView.optional(),
  columns: CoverageQuery.shape.columns.unwrap().optional(),
  area: CoverageQuery.shape.area,
  by: z.enum(['field', 'area', 'group']).optional(),
});
export type CoverageSearch = z.infer<typeof CoverageSearch>;
