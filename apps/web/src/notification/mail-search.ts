import { MailState } from '@augenhoehe/domain/notification';
import { z } from 'zod';

/** The address of the page Post; without anything: all mails. */
export const MailSearch = z.object({ state: MailState.optional() });
