import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { z } from 'zod';
import { addressOf } from './address-of.ts';
import type { ConfigFault } from './config-fault.ts';
import {
  type BaseMap,
  baseMapOf,
  type Geocoder,
  geocoderOf,
  mapEnvironment,
  mapFaults,
} from './map-settings.ts';

export class ConfigError extends Error {
  readonly faults: readonly ConfigFault[];

  constructor(faults: readonly ConfigFault[]) {
    const lines = faults.map(({ name, message }) => `  ${name}: ${message}`);
    super(`The configuration has ${faults.length} fault(s):\n${lines.join('\n')}`);
    this.name = 'ConfigError';
    this.faults = faults;
  }
}

const Environment = z.object({
  HOST: z
    .string()
    .refine((host) => isIP(host) !== 0 || /^[a-z0-9.-]+$/i.test(host), {
      error: 'must be a host name or an IP address, for example 127.0.0.1',
    })
    .default('127.0.0.1'),
  PORT: z.coerce
    .number({ error: 'must be a number from 0 to 65535' })
    .int({ error: 'must be a whole number' })
    .min(0, { error: 'must be a number from 0 to 65535' })
    .max(65_535, { error: 'must be a number from 0 to 65535' })
    .default(4300),
  DATA_DIR: z.string().min(1, { error: 'must not be empty' }).default('./data'),
  DATABASE_URL: addressOf(
    ['postgres:', 'postgresql:'],
    'postgres://user:password@host:5432/augenhoehe',
  ).optional(),
  PUBLIC_URL: addressOf(['http:', 'https:'], 'https://augenhoehe.example').optional(),
  SMTP_URL: addressOf(['smtp:', 'smtps:'], 'smtps://user:password@mail.example:465').optional(),
  MAIL_FROM: z.string().min(3, { error: 'must be an e-mail address' }).optional(),
  SECRET: z.string().min(32, { error: 'must have at least 32 characters' }).optional(),
  OIDC_ISSUER: addressOf(['https:', 'http:'], 'https://login.example/realms/stadt').optional(),
  OIDC_CLIENT_ID: z.string().min(1, { error: 'must not be empty' }).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1, { error: 'must not be empty' }).optional(),
  OIDC_NAME: z.string().min(1, { error: 'must not be empty' }).optional(),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], {
      error: 'must be one of fatal, error, warn, info, debug, silent',
    })
    .default('info'),
  ...mapEnvironment,
  TRUST_PROXY: z.enum(['true', 'false'], { error: 'must be true or false' }).default('false'),
});

export interface Config {
  readonly host: string;
  readonly port: number;
  readonly dataDirectory: string;
  /** A PostgreSQL server; without it the embedded database under `dataDirectory` is used. */
  readonly databaseUrl: string | null;
  /** Address under which browsers reach the server. */
  readonly publicUrl: string;
  readonly mail: { readonly url: string; readonly from: string } | null;
  /** Signs cookies; without it one is made and kept in `dataDirectory`. */
  readonly secret: string | null;
  readonly oidc: {
    readonly issuer: string;
    readonly clientId: string;
    readonly clientSecret: string;
    readonly name: string;
  } | null;
  readonly baseMap: BaseMap;
  readonly geocoder: Geocoder;
  readonly logLevel: string;
  readonly trustProxy: boolean;
}

type Settings = z.infer<typeof Environment>;
type Given = Readonly<Record<string, string | undefined>>;

/** What several settings need of each other; asked of what was given, right or wrong. */
function together(settings: Given): ConfigFault[] {
  const faults = mapFaults(settings);
  const oidc = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'] as const;
  const missing = oidc.filter((name) => settings[name] === undefined);
  if (missing.length > 0 && missing.length < oidc.length) {
    for (const name of missing) {
      faults.push({
        name,
        message: 'is missing; sign-in by OpenID Connect needs issuer, client id and secret',
      });
    }
  }
  if (settings['SMTP_URL'] !== undefined && settings['MAIL_FROM'] === undefined) {
    faults.push({
      name: 'MAIL_FROM',
      message: 'is missing; with SMTP_URL the sender of mails must be named',
    });
  }
  return faults;
}

function mailOf({ SMTP_URL: url, MAIL_FROM: from }: Settings): Config['mail'] {
  return url === undefined || from === undefined ? null : { url, from };
}

function oidcOf(settings: Settings): Config['oidc'] {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId } = settings;
  const { OIDC_CLIENT_SECRET: clientSecret, OIDC_NAME: name } = settings;
  if (issuer === undefined || clientId === undefined || clientSecret === undefined) return null;
  return { issuer, clientId, clientSecret, name: name ?? new URL(issuer).host };
}

function toConfig(settings: Settings): Config {
  const publicUrl = settings.PUBLIC_URL ?? `http://${browsable(settings.HOST)}:${settings.PORT}`;
  return {
    host: settings.HOST,
    port: settings.PORT,
    dataDirectory: resolve(settings.DATA_DIR),
    databaseUrl: settings.DATABASE_URL ?? null,
    publicUrl: publicUrl.replace(/\/+$/, ''),
    mail: mailOf(settings),
    secret: settings.SECRET ?? null,
    oidc: oidcOf(settings),
    baseMap: baseMapOf(settings),
    geocoder: geocoderOf(settings),
    logLevel: settings.LOG_LEVEL,
    trustProxy: settings.TRUST_PROXY === 'true',
  };
}

function browsable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

/**
 * Reads the configuration from environment variables; an empty variable counts as not set.
 *
 * @throws ConfigError with every fault at once
 */
export function readConfig(environment: Given): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = Environment.safeParse(given);
  const faults = [...wrongAlone(parsed), ...together(given)];
  if (!parsed.success || faults.length > 0) throw new ConfigError(faults);
  return toConfig(parsed.data);
}

function wrongAlone({ error }: z.ZodSafeParseResult<Settings>): ConfigFault[] {
  return (error?.issues ?? []).map(({ path, message }) => ({ name: String(path[0]), message }));
}
