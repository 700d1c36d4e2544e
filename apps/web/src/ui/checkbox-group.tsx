import { Checkbox } from './checkbox.tsx';
import { type FieldProps, FieldSet, useField } from './field.tsx';
import type { Option } from './options.ts';
import './choice.css';

export interface CheckboxGroupProps extends FieldProps {
  readonly options: readonly Option[];
  readonly values: readonly string[];
  readonly onChange: (keys: readonly string[]) => void;
}

/** Any of a short list. */
export function CheckboxGroup({ options, values, onChange, ...props }: CheckboxGroupProps) {
  const field = useField(props);
  return (
    <FieldSet field={field} props={props}>
      <div className="choices" id={field.id}>
        {options.map(({ key, label, help, isDisabled }) => (
          <Checkbox
            key={key}
            label={label}
            help={help}
            isSelected={values.includes(key)}
            isDisabled={isDisabled}
            onChange={(isChosen) =>
              onChange(isChosen ? [...values, key] : values.filter((other) => other !== key))
            }
          />
        ))}
      </div>
    </FieldSet>
  );
}
