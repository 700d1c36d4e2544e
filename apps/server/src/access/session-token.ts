import { createHmac, timingSafeEqual } from 'node:crypto';

/** Reads the session's token from the request's cookies; `null` without one or with a forged one. */
export type ReadSessionToken = (cookies: string | undefined) => string | null;

/**
 * The library signs its cookie: `token.signature`, HMAC-SHA256 in base64, URL-encoded. Read here
 * without it, as every request passes by.
 */
export function sessionTokenReader(cookie: string, secret: string): ReadSessionToken {
  const prefix = `${cookie}=`;
  return function readSessionToken(cookies) {
    if (cookies === undefined) return null;
    for (const pair of cookies.split(';')) {
      const trimmed = pair.trimStart();
      if (trimmed.startsWith(prefix)) return verified(trimmed.slice(prefix.length), secret);
    }
    return null;
  };
}

function verified(value: string, secret: string): string | null {
  const signed = decode(value);
  const dot = signed.lastIndexOf('.');
  if (dot < 1) return null;
  const token = signed.slice(0, dot);
  const given = Buffer.from(signed.slice(dot + 1), 'base64');
  const expected = createHmac('sha256', secret).update(token).digest();
  return given.length === expected.length && timingSafeEqual(given, expected) ? token : null;
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    // A broken escape is as good as no cookie.
    return '';
  }
}
