import type { IconShape } from '../../ui/index.ts';

/** How a pin looks, and what that says. Never colour alone: each has its shape. */
export interface PinLook {
  readonly key: string;
  readonly label: string;
  readonly shape: IconShape;
  /** Name of a token, `--group-kiju`. */
  readonly colour: string;
  /** An outline on paper instead of a filled dot. */
  readonly isOutlined: boolean;
  /** What to filter by for these alone; empty where no filter says it. */
  readonly values: readonly string[];
}
