import type { Cooperation } from '@augenhoehe/domain/structure';

/** Of a part of the sheet. */
export interface PartProps {
  readonly cooperation: Cooperation;
  /** `undefined`: not allowed. */
  readonly onEdit: (() => void) | undefined;
}
