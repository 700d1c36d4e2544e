import { z } from 'zod';

export const documentMediaTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

/** To be read and printed as it is, or to be edited. */
export const DocumentFormat = z.enum(['pdf', 'docx']);
export type DocumentFormat = z.infer<typeof DocumentFormat>;

export const documentFile = [documentMediaTypes.pdf, documentMediaTypes.docx] as const;
