import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { z } from 'zod';

/**
 * Signs in somebody who just proved who they are by other means: an invitation or the set-up link.
 * It has no path, so that it can be called by the server alone.
 */
export function trustedSignIn() {
  return {
    id: 'trusted-sign-in',
    endpoints: {
      signInTrusted: createAuthEndpoint.serverOnly(
        { method: 'POST', body: z.object({ personId: z.string() }), requireHeaders: true },
        async (context) => {
          const { internalAdapter } = context.context;
          const user = await internalAdapter.findUserById(context.body.personId);
          if (user === null) throw new Error('Somebody without an account cannot be signed in.');
          const session = await internalAdapter.createSession(user.id);
          await setSessionCookie(context, { session, user });
          return context.json({});
        },
      ),
    },
  };
}
