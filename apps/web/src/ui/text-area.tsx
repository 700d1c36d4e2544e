import type { ComponentProps } from 'react';
import { classes } from './classes.ts';
import { Field, type FieldProps, useField } from './field.tsx';
import { useRoom } from './use-room.ts';

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
  const { value, onChange, className, maxLength, rows = 3, ...control } = rest;
  const { left: room, excess } = useRoom(value, maxLength);
  const field = useField({ label, name, help, error: excess ?? error, hint, room });
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
