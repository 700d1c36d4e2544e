import { z } from 'zod';
import { isOneNeed, MeasureNeed } from './measure-need.ts';
import { measureHoldsTogether } from './measure-step.ts';
import { Measure } from './measure.ts';

/** Measures as a neighbourhood's file keeps them. A key is the column's name. */
export const WholeMeasure = z
  .strictObject(Measure.shape)
  .refine((measure) => measureHoldsTogether(measure), {
    path: ['state'],
    error: 'unsound-measure',
  });

export const WholeMeasureNeed = z
  .strictObject(MeasureNeed.shape)
  .refine(
    (need) =>
      isOneNeed(need) &&
      (need.agreedOn === null) === (need.agreedBy === null) &&
      (need.partnerId !== null || need.agreedOn === null),
    { path: ['resource'], error: 'unsound-measure-need' },
  );
