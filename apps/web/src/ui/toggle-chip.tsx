import type { ReactNode } from 'react';
import { Icon, type IconShape } from './icon.tsx';
import './chip.css';

export interface ToggleChipProps {
  readonly isPressed: boolean;
  readonly onChange: (isPressed: boolean) => void;
  readonly icon?: IconShape | undefined;
  /** How many it would show. */
  readonly count?: number | undefined;
  readonly children: ReactNode;
}

/** A filter at hand, on or off. */
export function ToggleChip({ isPressed, onChange, icon, count, children }: ToggleChipProps) {
  return (
    <button
      type="button"
      className="chip chip--toggle"
      aria-pressed={isPressed}
      onClick={() => onChange(!isPressed)}
    >
      {icon !== undefined && <Icon shape={icon} />}
      <span>{children}</span>
      {count !== undefined && <span className="chip__count">{count}</span>}
    </button>
  );
}
