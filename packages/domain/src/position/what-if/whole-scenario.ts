import { z } from 'zod';
import { Scenario } from './scenario.ts';

/** A scenario in the file of a neighbourhood. */
export const WholeScenario = z.strictObject(Scenario.shape);
