import { Checkbox } from './checkbox.tsx';
import { FieldSet, type FieldProps, useField } from './field.tsx';
import type { Option } from './options.ts';

export interface CheckboxGroupProps extends FieldProps {
  readonly options: readonly Option[];
  readonly value: readonly string[];
  readonly onChange: (keys: readonly string[]) => void;
}

/** Several of a short list. */
export function CheckboxGroup({ options, value, onChange, ...props }: CheckboxGroupProps) {
  const field = useField(props);
  return (
    <FieldSet field={field} props={props}>
      <div className="choices" id={field.id}>
        {options.map((option) => (
          <Checkbox
            key={option.key}
            label={option.label}
            help={option.help}
            isDisabled={option.isDisabled}
            isSelected={value.includes(option.key)}
            onChange={(isSelected) =>
              onChange(
                isSelected
                  ? [...value, option.key]
                  : value.filter((chosen) => chosen !== option.key),
              )
            }
          />
        ))}
      </div>
    </FieldSet>
  );
}
