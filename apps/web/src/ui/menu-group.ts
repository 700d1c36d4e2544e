import type { IconShape } from './icon.tsx';

export interface MenuEntry {
  readonly key: string;
  readonly label: string;
  readonly help?: string | undefined;
  readonly icon?: IconShape | undefined;
  readonly tone?: 'action' | 'attention' | undefined;
  readonly isDisabled?: boolean | undefined;
  /** For a choice among the entries of its group. */
  readonly isSelected?: boolean | undefined;
  readonly href?: string | undefined;
  readonly onAction?: (() => void) | undefined;
}

export interface MenuGroup {
  readonly key: string;
  readonly label?: string | undefined;
  readonly entries: readonly MenuEntry[];
}
