import { readSecret } from '../access/index.ts';
import type { Worker } from '../platform/jobs/index.ts';
import { type Composers, mailWorker } from '../platform/mail/index.ts';
import type { Services } from '../platform/services.ts';
import { composeDigests } from './compose-digests.ts';
import { composeTestMails } from './compose-test-mails.ts';
import { digestQueue } from './digest-queue.ts';
import type { DigestSource } from './digest-source.ts';
import { makeDigests } from './make-digests.ts';

/** What other slices have to say in mails. */
export interface MailSources {
  readonly digests: readonly DigestSource[];
  /** Who writes the mails that a slice sends itself. */
  readonly composers: (work: {
    readonly services: Services;
    /** The server's, for links that are worked out. */
    readonly secret: string;
  }) => Composers;
}

/** Who works on the queues of this slice: one makes digests when it is time, one sends what waits. */
export async function notificationWorkers(
  services: Services,
  { digests, composers }: MailSources,
): Promise<Worker[]> {
  const secret = await readSecret(services.config);
  return [
    await mailWorker(services, {
      ...composers({ services, secret }),
      digest: composeDigests({ services, sources: digests, secret }),
      test: composeTestMails(services),
    }),
    { queue: digestQueue, atStart: true, work: () => makeDigests(services) },
  ];
}
