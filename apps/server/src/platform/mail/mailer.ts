export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Beside those every mail has. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Open connections to the mail server, for many mails one after the other. */
export interface MailLine {
  /** @param id stays the same however often a mail is sent, so that receivers know it again */
  send(mail: Mail, id: string): Promise<void>;
  close(): void;
}

export interface Mailer {
  /** False: mails end in the operator's log, who hands their links on. */
  readonly configured: boolean;
  /** Sends at once, or fails: for secrets, which are kept nowhere. */
  send(mail: Mail): Promise<void>;
  /** @throws Error where no mail server is configured */
  openLine(connections: number): MailLine;
  close(): void;
}
