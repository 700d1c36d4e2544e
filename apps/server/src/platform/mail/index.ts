export * from './compose-link-mail.ts';
export * from './compose-mail.ts';
export * from './mailer.ts';
export * from './open-mailer.ts';
export * from './outbox/index.ts';
