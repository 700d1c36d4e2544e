import { Search } from 'lucide-react';
import type { ComponentProps } from 'react';
import { classes } from './classes.ts';
import { useField } from './field.tsx';
import { Icon } from './icon.tsx';
import './field.css';

type Control = Omit<
  ComponentProps<'input'>,
  'id' | 'type' | 'value' | 'defaultValue' | 'onChange' | 'children' | 'aria-label'
>;

export interface SearchFieldProps extends Control {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Filters what is on the page. Escape empties it. */
export function SearchField({ label, value, onChange, className, ...control }: SearchFieldProps) {
  const field = useField({});
  return (
    <div className={classes('search', className)}>
      <Icon shape={Search} />
      <input
        autoComplete="off"
        spellCheck={false}
        placeholder={label}
        {...control}
        type="search"
        id={field.id}
        className="input"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-label={label}
      />
    </div>
  );
}
