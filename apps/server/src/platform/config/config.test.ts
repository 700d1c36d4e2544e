import { expect, test } from 'vitest';
import { ConfigError, readConfig } from './config.ts';

function faultsOf(environment: Record<string, string>): string[] {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.faults.map(({ name }) => name);
    throw error;
  }
}

test('without any setting the product runs on this machine with its own database', () => {
  expect(readConfig({})).toMatchObject({
    host: '127.0.0.1',
    port: 4300,
    databaseUrl: null,
    publicUrl: 'http://127.0.0.1:4300',
    mail: null,
    oidc: null,
    baseMap: null,
    geocoder: null,
  });
});

test('an empty variable counts as not set', () => {
  expect(readConfig({ PORT: '', DATABASE_URL: '' })).toEqual(readConfig({}));
});

test('every fault is named at once', () => {
  const environment = {
    PORT: 'abc',
    DATABASE_URL: 'mysql://x',
    LOG_LEVEL: 'loud',
    SECRET: 'short',
    SMTP_URL: 'smtp://localhost',
  };
  expect(faultsOf(environment).toSorted()).toEqual([
    'DATABASE_URL',
    'LOG_LEVEL',
    'MAIL_FROM',
    'PORT',
    'SECRET',
  ]);
});

test.each([
  [{ SMTP_URL: 'smtp://localhost' }, ['MAIL_FROM']],
  [{ OIDC_ISSUER: 'https://login.example' }, ['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET']],
  [{ PORT: '70000' }, ['PORT']],
  [{ PORT: '43.5' }, ['PORT']],
  [{ HOST: 'not a host' }, ['HOST']],
  [{ BASE_MAP_STYLE_URL: 'https://tiles.example/a.json' }, ['BASE_MAP_ATTRIBUTION']],
  [{ BASE_MAP_STYLE_URL: 'tiles', BASE_MAP_ATTRIBUTION: '©' }, ['BASE_MAP_STYLE_URL']],
  [{ BASE_MAP_PMTILES: '/no/such.pmtiles', BASE_MAP_ATTRIBUTION: '©' }, ['BASE_MAP_PMTILES']],
  [
    {
      BASE_MAP_PMTILES: import.meta.filename,
      BASE_MAP_STYLE_URL: 'https://tiles.example/a.json',
      BASE_MAP_ATTRIBUTION: '©',
    },
    ['BASE_MAP_PMTILES'],
  ],
  [{ GEOCODER_URL: 'ftp://x' }, ['GEOCODER_URL']],
  [{ GEOCODER_URL: 'https://x', GEOCODER_KIND: 'google' }, ['GEOCODER_KIND']],
] as const)('%j lacks or spoils %j', (environment, names) => {
  expect(faultsOf(environment)).toEqual(names);
});

test.each([
  [{ HOST: '0.0.0.0', PORT: '80' }, 'http://localhost:80'],
  [{ HOST: '::1' }, 'http://[::1]:4300'],
  [{ PUBLIC_URL: 'https://quartier.example/' }, 'https://quartier.example'],
])('the address for browsers follows %j', (environment, publicUrl) => {
  expect(readConfig(environment).publicUrl).toBe(publicUrl);
});

test('the message tells the operator what to do', () => {
  expect(() => readConfig({ PORT: 'abc' })).toThrow('PORT: must be a number from 0 to 65535');
});

test('a base map and a geocoder are named by address, or by a file', () => {
  const named = {
    BASE_MAP_PMTILES: import.meta.filename,
    BASE_MAP_ATTRIBUTION: '© OpenStreetMap',
    GEOCODER_URL: 'https://photon.example/api',
    GEOCODER_KIND: 'photon',
  };
  expect(readConfig(named)).toMatchObject({
    baseMap: { kind: 'pmtiles', path: import.meta.filename, attribution: '© OpenStreetMap' },
    geocoder: { kind: 'photon', url: 'https://photon.example/api' },
  });
  const style = { BASE_MAP_STYLE_URL: 'https://tiles.example/a.json', BASE_MAP_ATTRIBUTION: '©' };
  expect(readConfig(style).baseMap).toMatchObject({ kind: 'style' });
});
