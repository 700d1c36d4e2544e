export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export interface Mailer {
  /** False: mails end in the operator's log, who hands their links on. */
  readonly configured: boolean;
  send(mail: Mail): Promise<void>;
  close(): void;
}
