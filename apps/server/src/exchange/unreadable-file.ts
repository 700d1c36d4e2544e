export type FileParams = Readonly<Record<string, string | number>>;

/** Why a file is no list; the code has a sentence and a remedy in the interface. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
  readonly code: string;
  readonly params: FileParams;

  constructor(code: string, params: FileParams = {}) {
    super(code);
    this.code = code;
    this.params = params;
  }
}
