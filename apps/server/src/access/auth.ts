import { passphraseLength } from '@augenhoehe/domain/access';
import { betterAuth } from 'better-auth';
import { genericOAuth } from 'better-auth/plugins/generic-oauth';
import { magicLink } from 'better-auth/plugins/magic-link';
import type { Config } from '../platform/config/config.ts';
import type { Services } from '../platform/services.ts';
import { authLogger } from './auth-logger.ts';
import { mailNewPassphrase, mailSignInLink } from './mail-links.ts';
import { hash, verify } from './passphrase-hash.ts';
import { secondFactor } from './second-factor.ts';
import { trustedSignIn } from './trusted-sign-in.ts';

/** Seconds that a sign-in link is good for. */
const signInLinkSeconds = 600;
const newPassphraseSeconds = 1800;
const day = 86_400;

/** Id of the one identity provider. */
export const providerId = 'oidc';

/** Prefix of our cookies, and the one that holds the session. */
const cookiePrefix = 'augenhoehe';
export const sessionCookie = `${cookiePrefix}.session_token`;

/** Seconds after which a session that is in use is prolonged. */
export const sessionUpdateAge = day;

/**
 * The sign-in library, over our tables. None of its routes is reachable but the identity provider's
 * way back: our endpoints call it, so that only what a contract names comes in or goes out.
 */
export function openAuth(services: Services, secret: string) {
  const { config, database, log } = services;
  return betterAuth({
    appName: 'Augenhöhe',
    baseURL: config.publicUrl,
    basePath: '/api/auth',
    secret,
    database: { db: database.kysely, type: 'postgres', transaction: true },
    logger: authLogger(log),
    telemetry: { enabled: false },
    // Limits are ours, see `allowance.ts` and the routes.
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix,
      useSecureCookies: config.publicUrl.startsWith('https:'),
      ipAddress: { disableIpTracking: true },
    },
    ...tables,
    account: {
      ...tables.account,
      // The operator chose the provider. An address that its owner never proved is not linked to it:
      // whoever entered the address first would keep a way in.
      accountLinking: {
        enabled: true,
        trustedProviders: [providerId],
        requireLocalEmailVerified: true,
      },
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passphraseLength.minimum,
      maxPasswordLength: passphraseLength.maximum,
      resetPasswordTokenExpiresIn: newPassphraseSeconds,
      password: { hash, verify },
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: ({ user, token }) => mailNewPassphrase(services, user.email, token),
    },
    plugins: [
      magicLink({
        disableSignUp: true,
        expiresIn: signInLinkSeconds,
        storeToken: 'hashed',
        sendMagicLink: ({ email, token }) => mailSignInLink(services, email, token),
      }),
      secondFactor(),
      trustedSignIn(),
      ...identityProvider(config.oidc),
    ],
  });
}

export type Auth = ReturnType<typeof openAuth>;

/** Tables and columns are called as everywhere else in the database. */
const tables = {
  user: {
    modelName: 'person',
    fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
  },
  session: {
    modelName: 'person_session',
    expiresIn: 30 * day,
    updateAge: sessionUpdateAge,
    fields: {
      userId: 'person_id',
      expiresAt: 'expires_at',
      createdAt: 'created_at',
      updatedAt: 'updated_at',
      ipAddress: 'ip_address',
      userAgent: 'user_agent',
    },
  },
  account: {
    modelName: 'credential',
    fields: {
      accountId: 'account_id',
      providerId: 'provider_id',
      userId: 'person_id',
      accessToken: 'access_token',
      refreshToken: 'refresh_token',
      idToken: 'id_token',
      accessTokenExpiresAt: 'access_token_expires_at',
      refreshTokenExpiresAt: 'refresh_token_expires_at',
      password: 'password_hash',
      createdAt: 'created_at',
      updatedAt: 'updated_at',
    },
    encryptOAuthTokens: true,
  },
  verification: {
    fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
    storeIdentifier: 'hashed',
  },
} as const;

function identityProvider(oidc: Config['oidc']) {
  if (oidc === null) return [];
  const { issuer, clientId, clientSecret } = oidc;
  return [
    genericOAuth({
      config: [
        {
          providerId,
          clientId,
          clientSecret,
          discoveryUrl: `${issuer.replace(/\/+$/, '')}/.well-known/openid-configuration`,
          scopes: ['openid', 'email', 'profile'],
          pkce: true,
          disableSignUp: true,
        },
      ],
    }),
  ];
}
