export * from './account.ts';
export * from './invitations.ts';
export * from './members.ts';
export * from './neighbourhood.ts';
export * from './session.ts';
export * from './set-up.ts';
export * from './sign-in.ts';
