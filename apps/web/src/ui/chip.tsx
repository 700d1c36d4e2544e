import type { ReactNode } from 'react';
import { Icon, type IconShape } from './icon.tsx';
import './chip.css';

export interface ChipProps {
  readonly icon?: IconShape | undefined;
  readonly children: ReactNode;
}

/** A word of the list, as it stands: a keyword, a field of action. */
export function Chip({ icon, children }: ChipProps) {
  return (
    <span className="chip chip--still">
      {icon !== undefined && <Icon shape={icon} />}
      <span>{children}</span>
    </span>
  );
}
