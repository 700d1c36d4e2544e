import { Language } from '@augenhoehe/domain/contract';
import { z } from 'zod';

/** `sprache`: of the letter. */
export const InformSearch = z.object({ sprache: Language.optional() });
