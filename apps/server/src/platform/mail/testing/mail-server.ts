import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Where in the conversation something goes wrong. */
export type Stage = 'connect' | 'sender' | 'receiver' | 'content' | 'accepted';

/** What goes wrong: the connection breaks, or the server says no. */
export type Fault = 'break' | { readonly status: number; readonly words: string };

export interface MailServer {
  readonly url: string;
  /** Everything that was accepted, in order; what came twice is in it twice. */
  readonly received: readonly ReceivedMail[];
  /** Asked at every stage; `null`: all is well. */
  fault: (stage: Stage, to: string) => Fault | null;
  close(): Promise<void>;
}

/** A mail server on a port of its own that accepts everything, unless told what goes wrong. */
export async function openMailServer(port = 0): Promise<MailServer> {
  const received: ReceivedMail[] = [];
  const sockets = new Set<Socket>();

  function disturb(stage: Stage, to: string, go: (error?: Error) => void): void {
    const fault = mailServer.fault(stage, to);
    if (fault === null) go();
    else if (fault === 'break') for (const socket of sockets) socket.destroy();
    else go(Object.assign(new Error(fault.words), { responseCode: fault.status }));
  }

  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    onConnect: (_session, go) => disturb('connect', '', go),
    onMailFrom: (_address, _session, go) => disturb('sender', '', go),
    onRcptTo: ({ address }, _session, go) => disturb('receiver', address, go),
    onData(stream, session, go) {
      const to = session.envelope.rcptTo[0]?.address ?? '';
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        disturb('content', to, (error) => {
          if (error !== undefined) return go(error);
          const [id = ''] =
            /(?<=^Message-ID: <)[^>]+/im.exec(Buffer.concat(parts).toString()) ?? [];
          void read(Buffer.concat(parts), { id, to }).then((mail) => {
            received.push(mail);
            // It is ours from here on, whether the sender hears of it or not.
            disturb('accepted', to, () => go());
          });
        });
      });
    },
  });
  server.on('error', () => undefined);
  server.server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  server.listen(port, '127.0.0.1');
  await once(server.server, 'listening');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it listens on a port
  const address = server.server.address() as AddressInfo;
  const mailServer: MailServer = {
    url: `smtp://127.0.0.1:${address.port}`,
    received,
    fault: () => null,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
    },
  };
  return mailServer;
}

async function read(
  source: Buffer,
  { id, to }: { readonly id: string; readonly to: string },
): Promise<ReceivedMail> {
  const { subject = '', text = '', html = '', headers } = await PostalMime.parse(source);
  return {
    id,
    to,
    subject,
    text,
    html,
    headers: Object.fromEntries(headers.map(({ key, value }) => [key, value])),
  };
}
