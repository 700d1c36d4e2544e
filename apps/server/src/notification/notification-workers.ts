import { readSecret } from '../access/index.ts';
import type { Worker } from '../platform/jobs/index.ts';
import { mailWorker } from '../platform/mail/index.ts';
import type { Services } from '../platform/services.ts';
import { composeDigests } from './compose-digests.ts';
import { composeTestMails } from './compose-test-mails.ts';
import { digestQueue } from './digest-queue.ts';
import type { DigestSource } from './digest-source.ts';
import { makeDigests } from './make-digests.ts';

/** Who works on the queues of this slice: one makes digests when it is time, one sends what waits. */
export async function notificationWorkers(
  services: Services,
  sources: readonly DigestSource[],
): Promise<Worker[]> {
  const secret = await readSecret(services.config);
  return [
    await mailWorker(services, {
      digest: composeDigests({ services, sources, secret }),
      test: composeTestMails(services),
    }),
    { queue: digestQueue, atStart: true, work: () => makeDigests(services) },
  ];
}
