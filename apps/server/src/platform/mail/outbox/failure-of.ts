import { z } from 'zod';

const SmtpError = z.object({
  code: z.string().catch(''),
  command: z.string().catch(''),
  responseCode: z.int().catch(0),
  response: z.string().optional().catch(undefined),
  message: z.string(),
});

interface Failure {
  /**
   * - `refused`: this mail, for good
   * - `postponed`: this mail, for now
   * - `unreachable`: no mail can be sent at present
   */
  readonly kind: 'refused' | 'postponed' | 'unreachable';
  /** What the server said, or what stood in the way of asking it. */
  readonly reply: string;
}

const longestReply = 300;

/** What a failure to send means: of the receiver's address and the message itself, or of the server. */
export function failureOf(error: unknown): Failure {
  const { code, command, responseCode, response, message } = SmtpError.parse(error);
  const reply = printable(response ?? message);
  const isOfThisMail = (code === 'EENVELOPE' && command !== 'MAIL FROM') || code === 'EMESSAGE';
  if (!isOfThisMail || responseCode === 421) return { kind: 'unreachable', reply };
  return { kind: responseCode >= 500 ? 'refused' : 'postponed', reply };
}

function printable(text: string): string {
  const visible = text
    .replaceAll(/\p{Cc}+/gu, ' ')
    .toWellFormed()
    .trim();
  return visible.slice(0, longestReply).toWellFormed();
}
