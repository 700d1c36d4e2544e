import { lazyPart } from './lazy-part.tsx';

/** What a later slice shows on the page of the account, which cannot name it. */
export const AccountMailsPart = lazyPart(
  async () => (await import('../notification/account-mails.tsx')).AccountMails,
);
