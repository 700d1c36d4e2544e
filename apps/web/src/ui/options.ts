/** One answer out of a list. */
export interface Option {
  readonly key: string;
  readonly label: string;
  readonly help?: string | undefined;
  /** Further words by which it is found, e.g. the group's name or a synonym. */
  readonly words?: string | undefined;
  readonly isDisabled?: boolean | undefined;
}

export interface OptionGroup {
  readonly key: string;
  readonly label: string;
  readonly options: readonly Option[];
}

/** A flat list, or one under headings. */
export type Options = readonly Option[] | readonly OptionGroup[];

export function isGrouped(options: Options): options is readonly OptionGroup[] {
  const [first] = options;
  return first !== undefined && 'options' in first;
}

export function allOptions(options: Options): readonly Option[] {
  return isGrouped(options) ? options.flatMap((group) => group.options) : options;
}
