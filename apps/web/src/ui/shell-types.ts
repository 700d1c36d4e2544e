import type { IconShape } from './icon.tsx';

/** A place in the rail. */
export interface ShellPlace {
  readonly href: string;
  readonly label: string;
  readonly icon: IconShape;
  readonly isCurrent: boolean;
}

export interface ShellLink {
  readonly href: string;
  readonly label: string;
}

export interface ShellLanguages {
  readonly chosen: string;
  /** Each in its own words. */
  readonly languages: readonly { readonly key: string; readonly label: string }[];
  readonly onChoose: (key: string) => void;
}
