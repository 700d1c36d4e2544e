import { twoFactor } from 'better-auth/plugins/two-factor';

const linkPath = '/magic-link/verify';

/**
 * Codes from an authenticator app, with backup codes. The library asks for them after a passphrase;
 * here they are asked for after a mailed link as well, or a mailbox alone would open every account.
 */
export function secondFactor() {
  const plugin = twoFactor({
    issuer: 'Augenhöhe',
    backupCodeOptions: { amount: 10, length: 10, storeBackupCodes: 'encrypted' },
    schema: {
      user: { fields: { twoFactorEnabled: 'second_factor_enabled' } },
      twoFactor: {
        modelName: 'second_factor',
        fields: {
          userId: 'person_id',
          backupCodes: 'backup_codes',
          failedVerificationCount: 'failed_verification_count',
          lockedUntil: 'locked_until',
        },
      },
    },
  });
  const after = plugin.hooks.after.map((hook): typeof hook => ({
    ...hook,
    matcher: (context) => context.path === linkPath || hook.matcher(context),
  }));
  return { ...plugin, hooks: { ...plugin.hooks, after } };
}
