import type { ComponentProps } from 'react';
import { classes } from './classes.ts';
import { Field, type FieldProps, useField } from './field.tsx';
import { isGrouped, type Option, type Options } from './options.ts';

type Control = Omit<
  ComponentProps<'select'>,
  keyof FieldProps | 'id' | 'value' | 'defaultValue' | 'onChange' | 'required' | 'children' | 'size'
>;

export interface SelectProps extends FieldProps, Control {
  readonly options: Options;
  readonly value: string | null;
  readonly onChange: (key: string) => void;
  /** Shown while nothing is chosen; with isOptional it can be chosen again as „none“. */
  readonly placeholder?: string | undefined;
  readonly size?: 'normal' | 'small' | undefined;
}

/** The browser's own list: best on phones, right for up to some twenty answers. */
export function Select(props: SelectProps) {
  const { label, name, help, error, isOptional, hint, isLabelHidden, ...rest } = props;
  const { options, value, onChange, placeholder, size, className, ...control } = rest;
  const field = useField({ label, name, help, error, hint });
  return (
    <Field field={field} props={{ label, help, isOptional, hint, isLabelHidden }}>
      <select
        {...control}
        id={field.id}
        name={name}
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value)}
        className={classes('input', 'select', size === 'small' && 'select--small', className)}
        aria-invalid={field.error === undefined ? undefined : true}
        aria-describedby={field.describedBy}
      >
        {placeholder !== undefined && (
          <option value="" disabled={isOptional !== true}>
            {placeholder}
          </option>
        )}
        <SelectOptions options={options} />
      </select>
    </Field>
  );
}

function SelectOptions({ options }: { readonly options: Options }) {
  if (!isGrouped(options)) return options.map(selectOption);
  return options.map((group) => (
    <optgroup key={group.key} label={group.label}>
      {group.options.map(selectOption)}
    </optgroup>
  ));
}

function selectOption(option: Option) {
  return (
    <option key={option.key} value={option.key} disabled={option.isDisabled}>
      {option.label}
    </option>
  );
}
