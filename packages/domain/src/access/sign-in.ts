import { z } from 'zod';
import { endpoint } from '../contract/index.ts';
import { Email, Passphrase } from './person.ts';

/** `second-factor`: the passphrase or link was right, and a code has to follow. */
const SignInStep = z.object({ next: z.enum(['done', 'second-factor']) });

/** Links by mail carry an opaque token; how long it is, is the sign-in library's business. */
const MailedToken = z.string().regex(/^[A-Za-z0-9]{20,64}$/);

export const signIn = endpoint({
  method: 'POST',
  path: '/api/sign-in',
  summary: 'Sign in with a passphrase; refused with `wrong-credentials`, whatever is wrong',
  audience: { kind: 'anyone' },
  body: z.object({
    email: Email,
    passphrase: z.string().min(1).max(128),
    /** Stay signed in when the browser is closed. */
    remember: z.boolean().default(true),
  }),
  reply: SignInStep,
});

export const requestSignInLink = endpoint({
  method: 'POST',
  path: '/api/sign-in/link',
  summary: 'Have a sign-in link mailed; the same answer for unknown addresses',
  audience: { kind: 'anyone' },
  body: z.object({ email: Email }),
  reply: z.null(),
});

export const redeemSignInLink = endpoint({
  method: 'POST',
  path: '/api/sign-in/link/redeem',
  summary: 'Sign in with a mailed link, once and within 10 minutes (`link-not-valid`)',
  audience: { kind: 'anyone' },
  body: z.object({ token: MailedToken }),
  reply: SignInStep,
});

export const giveSecondFactor = endpoint({
  method: 'POST',
  path: '/api/sign-in/second-factor',
  summary: 'The code that completes a sign-in (`wrong-code`, `sign-in-expired`)',
  audience: { kind: 'anyone' },
  body: z.object({
    kind: z.enum(['app', 'backup']),
    code: z.string().trim().min(6).max(20),
  }),
  reply: z.null(),
});

export const requestNewPassphrase = endpoint({
  method: 'POST',
  path: '/api/passphrase/request',
  summary: 'Have a link for a new passphrase mailed; the same answer for unknown addresses',
  audience: { kind: 'anyone' },
  body: z.object({ email: Email }),
  reply: z.null(),
});

export const setNewPassphrase = endpoint({
  method: 'POST',
  path: '/api/passphrase/redeem',
  summary: 'Set a new passphrase with a mailed link; every session ends (`link-not-valid`)',
  audience: { kind: 'anyone' },
  body: z.object({ token: MailedToken, passphrase: Passphrase }),
  reply: z.null(),
});

export const signInWithProvider = endpoint({
  method: 'POST',
  path: '/api/sign-in/provider',
  summary: 'Address of the identity provider at which to sign in',
  audience: { kind: 'anyone' },
  body: z.object({}),
  reply: z.object({ url: z.url() }),
});

export const signOut = endpoint({
  method: 'POST',
  path: '/api/sign-out',
  summary: 'End this session',
  audience: { kind: 'anyone' },
  reply: z.null(),
});
