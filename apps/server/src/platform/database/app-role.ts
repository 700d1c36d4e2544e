/** The role every use case works in. It may not log in and cannot pass row-level security. */
export const appRole = 'augenhoehe_app';
