/** One wrong or missing setting, in words for the operator. */
export interface ConfigFault {
  readonly name: string;
  readonly message: string;
}
