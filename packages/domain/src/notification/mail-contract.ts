import { z } from 'zod';
import { LinkToken } from '../access/index.ts';
import { endpoint, Instant, Slug } from '../contract/index.ts';

/** How often somebody wants the digest of a neighbourhood. */
export const DigestFrequency = z.enum(['weekly', 'daily', 'never']);
export type DigestFrequency = z.infer<typeof DigestFrequency>;

/** The link in every digest: good for one person, one neighbourhood and this choice alone. */
const byLink = z.object({ token: LinkToken });

export const lookAtMailChoice = endpoint({
  method: 'POST',
  path: '/api/mail-choice/look',
  summary: 'What the link at the end of a mail chooses; changes nothing (`link-not-valid`)',
  audience: { kind: 'anyone' },
  body: byLink,
  reply: z.object({ neighbourhood: z.string(), frequency: DigestFrequency }),
});

export const chooseMailByLink = endpoint({
  method: 'POST',
  path: '/api/mail-choice',
  summary: 'How often mails come, chosen by the link at the end of one (`link-not-valid`)',
  audience: { kind: 'anyone' },
  body: byLink.extend({ frequency: DigestFrequency }),
  reply: z.null(),
});

const oneClick = '/api/mail-choice/:token/unsubscribe';

export const unsubscribe = endpoint({
  method: 'POST',
  path: oneClick,
  summary: 'What the button of a mail program calls, RFC 8058: no more mails of this kind',
  audience: { kind: 'anyone' },
  params: byLink,
  reply: z.null(),
});

export const showUnsubscribe = endpoint({
  method: 'GET',
  path: oneClick,
  summary:
    'Leads a browser to the page on which to choose; changes nothing, as scanners open links',
  audience: { kind: 'anyone' },
  params: byLink,
  reply: z.null(),
});

export const listMailChoices = endpoint({
  method: 'GET',
  path: '/api/account/mail-choices',
  summary: 'How often one gets mails, for each neighbourhood',
  audience: { kind: 'person' },
  reply: z.object({
    /** False: digests wait until a mailed link has proved the address. */
    isAddressProved: z.boolean(),
    /** False: the installation sends no mails. */
    isMailConfigured: z.boolean(),
    choices: z.array(z.object({ slug: Slug, name: z.string(), frequency: DigestFrequency })),
  }),
});
export type MailChoices = z.infer<typeof listMailChoices.reply>;

export const chooseMail = endpoint({
  method: 'PATCH',
  path: '/api/account/mail-choices',
  summary: 'How often one gets mails of a neighbourhood (`no-such-neighbourhood`)',
  audience: { kind: 'person' },
  body: z.object({ slug: Slug, frequency: DigestFrequency }),
  reply: z.null(),
});

export const MailState = z.enum(['waiting', 'sent', 'refused', 'given-up']);
export type MailState = z.infer<typeof MailState>;

export const MailKind = z.enum(['digest', 'test', 'invitation', 'confirmation']);
export type MailKind = z.infer<typeof MailKind>;

const ofNeighbourhood = z.object({ slug: Slug });

/** So many mails are listed; there are more only after very large digests. */
export const mailsAtMost = 200;

export const listMails = endpoint({
  method: 'GET',
  path: '/api/neighbourhoods/:slug/mails',
  summary: 'What was sent, waits or was refused in the last 30 days, newest first; no addresses',
  audience: { kind: 'member', action: 'mail.read' },
  params: ofNeighbourhood,
  query: z.object({ state: MailState.optional() }),
  reply: z.object({
    /** The sender of mails; `null`: the installation sends none. */
    from: z.string().nullable(),
    nextDigestAt: Instant,
    counts: z.record(MailState, z.int()),
    mails: z.array(
      z.object({
        id: z.uuid(),
        kind: MailKind,
        /** To whom; `null`: somebody who has no account any more. */
        to: z.string().nullable(),
        state: MailState,
        createdAt: Instant,
        settledAt: Instant.nullable(),
        nextAttemptAt: Instant,
        attempts: z.int(),
        /** What the mail server said last. */
        serverReply: z.string().nullable(),
      }),
    ),
  }),
});
export type MailList = z.infer<typeof listMails.reply>;
export type MailRow = MailList['mails'][number];

export const sendMailAgain = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/mails/:mailId/again',
  summary: 'Try again at once what waits or was refused (`no-such-mail`, `mail-already-sent`)',
  audience: { kind: 'member', action: 'mail.send' },
  params: ofNeighbourhood.extend({ mailId: z.uuid() }),
  reply: z.null(),
});

export const sendTestMail = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/mails/test',
  summary: 'A mail to oneself, the way all mails go (`no-mail-server`)',
  audience: { kind: 'member', action: 'mail.send' },
  params: ofNeighbourhood,
  reply: z.null(),
});
