import type { ComponentProps } from 'react';
import { classes } from './classes.ts';
import { Field, type FieldProps, useField } from './field.tsx';
import { useRoom } from './use-room.ts';

type Control = Omit<
  ComponentProps<'input'>,
  keyof FieldProps | 'id' | 'value' | 'defaultValue' | 'onChange' | 'required' | 'children'
>;

export interface TextFieldProps extends FieldProps, Control {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?:
    | 'text'
    | 'email'
    | 'url'
    | 'tel'
    | 'password'
    | 'number'
    | 'date'
    | 'datetime-local'
    | 'month';
}

export function TextField(props: TextFieldProps) {
  const { label, name, help, error, isOptional, hint, isLabelHidden, ...rest } = props;
  const { value, onChange, className, maxLength, type = 'text', ...control } = rest;
  const { left: room, excess } = useRoom(value, maxLength);
  const field = useField({ label, name, help, error: excess ?? error, hint, room });
  return (
    <Field field={field} props={{ label, help, isOptional, hint, isLabelHidden }}>
      <input
        {...control}
        type={type}
        id={field.id}
        name={name}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className={classes('input', className)}
        aria-required={isOptional === true ? undefined : true}
        aria-invalid={field.error === undefined ? undefined : true}
        aria-describedby={field.describedBy}
      />
    </Field>
  );
}
