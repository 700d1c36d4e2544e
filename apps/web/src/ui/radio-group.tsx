import { useId } from 'react';
import { FieldSet, type FieldProps, useField } from './field.tsx';
import type { Option } from './options.ts';
import './choice.css';

export interface RadioGroupProps extends FieldProps {
  readonly options: readonly Option[];
  readonly value: string | null;
  readonly onChange: (key: string) => void;
}

/** One of a short list, each answer with its meaning. */
export function RadioGroup({ options, value, onChange, ...props }: RadioGroupProps) {
  const field = useField(props);
  const group = useId();
  return (
    <FieldSet field={field} props={props}>
      <div className="choices" id={field.id}>
        {options.map((option) => (
          <label className="choice" key={option.key}>
            <input
              type="radio"
              name={group}
              value={option.key}
              checked={option.key === value}
              disabled={option.isDisabled}
              onChange={() => onChange(option.key)}
            />
            <span className="choice__words">
              {option.label}
              {option.help !== undefined && <span className="choice__help">{option.help}</span>}
            </span>
          </label>
        ))}
      </div>
    </FieldSet>
  );
}
