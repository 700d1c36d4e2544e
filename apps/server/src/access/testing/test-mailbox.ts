import type { AddressInfo } from 'node:net';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';

export interface TestMailbox {
  readonly url: string;
  /** Mails that nobody has read yet. */
  readonly unread: readonly { readonly to: string; readonly text: string }[];
  /** The token of the link in the next mail, which may still be on its way. */
  nextToken(): Promise<string>;
  close(): Promise<void>;
}

/** A mail server that keeps what it receives. */
export async function openTestMailbox(): Promise<TestMailbox> {
  const unread: { to: string; text: string }[] = [];
  let arrived: (() => void) | undefined;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, callback) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        void PostalMime.parse(Buffer.concat(parts)).then(({ text }) => {
          unread.push({ to: session.envelope.rcptTo[0]?.address ?? '', text: text ?? '' });
          callback();
          arrived?.();
        });
      });
    },
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve());
  });
  return {
    url: `smtp://127.0.0.1:${portOf(server.server.address())}`,
    unread,
    async nextToken() {
      if (unread.length === 0) {
        await new Promise<void>((resolve) => {
          arrived = resolve;
        });
      }
      return /#[a-z]+=(?<token>\S+)/.exec(unread.shift()?.text ?? '')?.groups?.['token'] ?? '';
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
      }),
  };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}
