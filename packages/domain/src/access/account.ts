import { z } from 'zod';
import { endpoint, Instant, Language } from '../contract/index.ts';
import { Passphrase, PersonName } from './person.ts';

/** The present passphrase, to make sure that nobody else sits at the machine. */
const Proof = z.object({ passphrase: z.string().min(1).max(128) });

export const BackupCodes = z.array(z.string());

export const editAccount = endpoint({
  method: 'PATCH',
  path: '/api/account',
  summary: 'Change own name or language',
  audience: { kind: 'person' },
  body: z.object({ name: PersonName.optional(), language: Language.optional() }),
  reply: z.null(),
});

export const changePassphrase = endpoint({
  method: 'POST',
  path: '/api/account/passphrase',
  summary: 'Change the passphrase; the other sessions end (`wrong-passphrase`)',
  audience: { kind: 'person' },
  body: z.object({
    /** `null` by somebody who has none yet. */
    current: z.string().min(1).max(128).nullable(),
    passphrase: Passphrase,
  }),
  reply: z.null(),
});

export const startSecondFactor = endpoint({
  method: 'POST',
  path: '/api/account/second-factor',
  summary: 'Begin to set up an authenticator app; a first code has to confirm it',
  audience: { kind: 'person' },
  body: Proof,
  reply: z.object({
    /** `otpauth://…`, for a QR code and for typing. */
    uri: z.string(),
    backupCodes: BackupCodes,
  }),
});

export const confirmSecondFactor = endpoint({
  method: 'POST',
  path: '/api/account/second-factor/confirm',
  summary: 'The first code of the authenticator app (`wrong-code`)',
  audience: { kind: 'person' },
  body: z.object({ code: z.string().trim().min(6).max(8) }),
  reply: z.null(),
});

export const removeSecondFactor = endpoint({
  method: 'POST',
  path: '/api/account/second-factor/remove',
  summary: 'Do without the second factor again',
  audience: { kind: 'person' },
  body: Proof,
  reply: z.null(),
});

export const renewBackupCodes = endpoint({
  method: 'POST',
  path: '/api/account/second-factor/backup-codes',
  summary: 'New backup codes; the old ones are void',
  audience: { kind: 'person' },
  body: Proof,
  reply: z.object({ backupCodes: BackupCodes }),
});

export const listSessions = endpoint({
  method: 'GET',
  path: '/api/account/sessions',
  summary: 'Where one is signed in, newest first',
  audience: { kind: 'person' },
  reply: z.object({
    sessions: z.array(
      z.object({
        device: z.string(),
        signedInAt: Instant,
        expiresAt: Instant,
        current: z.boolean(),
      }),
    ),
  }),
});

export const endOtherSessions = endpoint({
  method: 'DELETE',
  path: '/api/account/sessions',
  summary: 'Sign out everywhere else',
  audience: { kind: 'person' },
  reply: z.null(),
});
