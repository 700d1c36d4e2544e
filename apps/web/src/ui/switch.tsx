import type { ReactNode } from 'react';
import './choice.css';

export interface SwitchProps {
  readonly label: ReactNode;
  readonly help?: ReactNode;
  readonly isSelected: boolean;
  readonly isDisabled?: boolean | undefined;
  readonly onChange: (isSelected: boolean) => void;
}

/** Takes effect at once; inside a form that is sent, take a checkbox. */
export function Switch({ label, help, isSelected, isDisabled = false, onChange }: SwitchProps) {
  return (
    <label className="choice">
      <input
        type="checkbox"
        role="switch"
        className="switch"
        checked={isSelected}
        aria-checked={isSelected}
        disabled={isDisabled}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span className="choice__words">
        {label}
        {help !== undefined && <span className="choice__help">{help}</span>}
      </span>
    </label>
  );
}
