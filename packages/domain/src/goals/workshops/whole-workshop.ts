import { z } from 'zod';
import { Interest, Workshop, WorkshopParty } from './workshop.ts';

/** Workshops as a neighbourhood's file keeps them. A key is the column's name. */
export const WholeWorkshop = z.strictObject(Workshop.shape);
export const WholeWorkshopParty = z.strictObject(WorkshopParty.shape);
export const WholeInterest = z.strictObject(Interest.shape);
