import * as contract from '@augenhoehe/domain/access';
import { z } from 'zod';
import type { App } from '../platform/services.ts';
import { authHeaders, relay } from './call-auth.ts';
import { servePerson } from './serve.ts';

const limit = 20;
const Started = z.object({ totpURI: z.string(), backupCodes: contract.BackupCodes });
const Renewed = z.object({ backupCodes: contract.BackupCodes });

export function secondFactorRoutes(app: App): void {
  const { callers } = app.http;

  servePerson(app, contract.startSecondFactor, {
    limit,
    handle: async ({ body, request, reply }) => {
      const response = await callers.auth.api.enableTwoFactor({
        body: { password: body.passphrase, method: 'totp' },
        headers: authHeaders(request),
        asResponse: true,
      });
      const { totpURI: uri, backupCodes } = Started.parse(await relay(response, reply));
      return { uri, backupCodes };
    },
  });

  servePerson(app, contract.confirmSecondFactor, {
    limit,
    handle: async ({ body, request, reply }) => {
      const response = await callers.auth.api.verifyTOTP({
        body,
        headers: authHeaders(request),
        asResponse: true,
      });
      await relay(response, reply);
      return null;
    },
  });

  servePerson(app, contract.removeSecondFactor, {
    limit,
    handle: async ({ body, request, reply }) => {
      const response = await callers.auth.api.disableTwoFactor({
        body: { password: body.passphrase },
        headers: authHeaders(request),
        asResponse: true,
      });
      await relay(response, reply);
      return null;
    },
  });

  servePerson(app, contract.renewBackupCodes, {
    limit,
    handle: async ({ body, request, reply }) => {
      const response = await callers.auth.api.generateBackupCodes({
        body: { password: body.passphrase },
        headers: authHeaders(request),
        asResponse: true,
      });
      return Renewed.parse(await relay(response, reply));
    },
  });
}
