import { hashPassword, verifyPassword } from 'better-auth/crypto';

/**
 * Hashing a passphrase (scrypt) takes a tenth of a second of a core and 32 MB on purpose. More than
 * two at once would fill the threads that connections and files need as well: a crowd waits its turn.
 */
const atOnce = 2;
const waiting: (() => void)[] = [];
let running = 0;

export async function hash(passphrase: string): Promise<string> {
  return await inTurn(() => hashPassword(passphrase));
}

/** As `hash`, but only where `permit` does not throw when the turn has come: much may have happened meanwhile. */
export async function hashIfPermitted(
  passphrase: string,
  permit: () => Promise<void>,
): Promise<string> {
  return await inTurn(async () => {
    await permit();
    return await hashPassword(passphrase);
  });
}

/** The names are the sign-in library's. */
export async function verify(proof: { hash: string; password: string }): Promise<boolean> {
  return await inTurn(() => verifyPassword(proof));
}

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= atOnce) {
    await new Promise<void>((resolve) => {
      waiting.push(resolve);
    });
  } else {
    running += 1;
  }
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    // Whoever waits takes over the place.
    if (next === undefined) running -= 1;
    else next();
  }
}
