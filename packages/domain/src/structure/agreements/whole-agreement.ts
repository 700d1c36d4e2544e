import { z } from 'zod';
import { AgreementContent, Agreement, AgreementVersion } from './agreement.ts';
import { Confirmation } from './confirmation.ts';
import { contentProblem } from './content-problem.ts';
import { Contribution } from './contribution.ts';

/** Agreements as a neighbourhood's file keeps them. A key is the column's name. */
export const WholeAgreement = z.strictObject(Agreement.shape);

export const WholeVersion = z.strictObject({
  ...AgreementVersion.shape,
  content: AgreementContent.refine((content) => contentProblem(content) === null, {
    error: 'unsound-agreement',
  }),
});

export const WholeConfirmation = z.strictObject(Confirmation.shape);
export const WholeContribution = z.strictObject(Contribution.shape);
