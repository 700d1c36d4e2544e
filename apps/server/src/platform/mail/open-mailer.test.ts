import { Writable } from 'node:stream';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { composeMail } from './compose-mail.ts';
import { openMailer } from './open-mailer.ts';

const received: { to: string[]; source: string }[] = [];
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData(stream, session, callback) {
    const parts: Buffer[] = [];
    stream.on('data', (part: Buffer) => parts.push(part));
    stream.on('end', () => {
      const to = session.envelope.rcptTo.map(({ address }) => address);
      received.push({ to, source: Buffer.concat(parts).toString() });
      callback();
    });
  },
});

beforeAll(async () => {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve());
  });
});

afterAll(async () => {
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
});

const mail = composeMail({
  to: 'ada@example.org',
  language: 'de',
  subject: 'Einladung: Südliche Höhe',
  paragraphs: ['<script>alert("x")</script> lädt Sie ein.'],
  action: { label: 'Einladung ansehen', url: 'http://localhost/einladung#token=abc&x=1' },
  closing: ['Der Link gilt 14 Tage.'],
});

test('a mail arrives as text and as HTML, with what people typed kept harmless', async () => {
  const { port } = server.server.address() as AddressInfo;
  const url = `smtp://127.0.0.1:${port}`;
  const mailer = openMailer(
    { mail: { url, from: 'Augenhöhe <post@example.org>' } },
    pino({ level: 'silent' }),
  );
  await mailer.send(mail);
  mailer.close();
  const [first] = received;
  expect(mailer.configured).toBe(true);
  expect(first?.to).toEqual(['ada@example.org']);
  const parsed = await PostalMime.parse(first?.source ?? '');
  expect(parsed.subject).toBe('Einladung: Südliche Höhe');
  expect(parsed.from?.name).toBe('Augenhöhe');
  expect(parsed.text).toContain('Einladung ansehen:\nhttp://localhost/einladung#token=abc&x=1');
  expect(parsed.html).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; lädt Sie ein.');
  expect(parsed.html).toContain('href="http://localhost/einladung#token=abc&amp;x=1"');
});

test('a mail server that cannot be reached is an error of the sender', async () => {
  const mailer = openMailer(
    { mail: { url: 'smtp://127.0.0.1:1', from: 'a@b.de' } },
    pino({ level: 'silent' }),
  );
  await expect(mailer.send(mail)).rejects.toThrow('ECONNREFUSED');
  mailer.close();
});

test('without a mail server the mail stands in the log', async () => {
  const lines: string[] = [];
  const sink = new Writable({
    write(line: Buffer, _encoding, done) {
      lines.push(line.toString());
      done();
    },
  });
  const mailer = openMailer({ mail: null }, pino({ level: 'info' }, sink));
  await mailer.send(mail);
  expect(mailer.configured).toBe(false);
  expect(JSON.parse(lines.join(''))).toMatchObject({ to: 'ada@example.org', text: mail.text });
});
