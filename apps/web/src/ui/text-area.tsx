import type { ComponentProps } from 'react';
import { classes } from './classes.ts';
import { Field, type FieldProps, useField } from './field.tsx';

type Control = Omit<
  ComponentProps<'textarea'>,
  keyof FieldProps | 'id' | 'value' | 'defaultValue' | 'onChange' | 'required' | 'children'
>;

export interface TextAreaProps extends FieldProps, Control {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Grows with what is written where the browser can, and can always be pulled taller. */
export function TextArea(props: TextAreaProps) {
  const { label, name, help, error, isOptional, hint, isLabelHidden, ...rest } = props;
  const { value, onChange, className, rows = 3, ...control } = rest;
  const field = useField({ label, name, help, error, hint });
  return (
    <Field field={field} props={{ label, help, isOptional, hint, isLabelHidden }}>
      <textarea
        {...control}
        rows={rows}
        id={field.id}
        name={name}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className={classes('input', 'input--long', className)}
        aria-required={isOptional === true ? undefined : true}
        aria-invalid={field.error === undefined ? undefined : true}
        aria-describedby={field.describedBy}
      />
    </Field>
  );
}
