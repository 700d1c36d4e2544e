import { type ReactNode, useEffect, useRef } from 'react';
import { classes } from './classes.ts';
import { fieldId, useFormState } from './form-context.ts';
import './choice.css';

export interface CheckboxProps {
  readonly label: ReactNode;
  readonly help?: ReactNode;
  readonly name?: string | undefined;
  readonly isSelected: boolean;
  /** Some, but not all, of what it stands for. */
  readonly isPartly?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  /** In tables, where the row says it: the label is for screen readers. */
  readonly isLabelHidden?: boolean | undefined;
  readonly onChange: (isSelected: boolean) => void;
}

export function Checkbox(props: CheckboxProps) {
  const { label, help, name, isSelected, isPartly = false, isDisabled = false, onChange } = props;
  const input = useRef<HTMLInputElement>(null);
  const form = useFormState();
  const questions = form?.questions;
  useEffect(() => {
    // The summary leads here; what it says stands for itself.
    if (name !== undefined) questions?.set(name, undefined);
  }, [questions, name]);
  useEffect(() => {
    if (input.current !== null) input.current.indeterminate = isPartly;
  }, [isPartly]);
  return (
    <label className={classes('choice', props.isLabelHidden && 'choice--bare')}>
      <input
        ref={input}
        type="checkbox"
        id={form !== null && name !== undefined ? fieldId(form, name) : undefined}
        name={name}
        checked={isSelected}
        disabled={isDisabled}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span className={classes('choice__words', props.isLabelHidden && 'visually-hidden')}>
        {label}
        {help !== undefined && <span className="choice__help">{help}</span>}
      </span>
    </label>
  );
}
