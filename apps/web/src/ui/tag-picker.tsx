import { useRef, useState } from 'react';
import { ComboBox as AriaComboBox, Label } from 'react-aria-components/ComboBox';
import { classes } from './classes.ts';
import { ComboInput, ComboWords } from './combo-box.tsx';
import { type FieldProps, useField } from './field.tsx';
import { FilterChip } from './filter-chip.tsx';
import { useOptionFilter } from './option-filter.ts';
import { OptionList } from './option-list.tsx';
import { OptionalMark } from './optional-mark.tsx';
import { allOptions, type Options } from './options.ts';
import { useReachablePage } from './use-reachable-page.ts';
import './field.css';

export interface TagPickerProps extends FieldProps {
  readonly options: Options;
  readonly value: readonly string[];
  readonly onChange: (keys: readonly string[]) => void;
  readonly placeholder?: string | undefined;
}

/** Many of a long list, found by typing; the chosen ones stand above and can be taken away. */
export function TagPicker({ options, value, onChange, placeholder, ...props }: TagPickerProps) {
  const [typed, setTyped] = useState('');
  const field = useField(props);
  const filter = useOptionFilter(options);
  const root = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  useReachablePage(root, isOpen);
  const chosen = allOptions(options).filter((option) => value.includes(option.key));
  return (
    <AriaComboBox<object, 'multiple'>
      id={field.id}
      ref={root}
      onOpenChange={setOpen}
      className={classes('field', field.error !== undefined && 'field--error')}
      selectionMode="multiple"
      value={[...value]}
      onChange={(keys) => {
        onChange(keys.map(String));
        setTyped('');
      }}
      inputValue={typed}
      onInputChange={setTyped}
      defaultFilter={filter}
      isInvalid={field.error !== undefined}
      validationBehavior="aria"
      allowsEmptyCollection
    >
      <Label className={classes('field__label', props.isLabelHidden && 'visually-hidden')}>
        {props.label}
        {props.isOptional === true && <OptionalMark />}
      </Label>
      <ComboWords help={props.help} error={field.error} />
      {chosen.length > 0 && (
        <ul className="chips picked">
          {chosen.map((option) => (
            <li key={option.key}>
              <FilterChip
                name={option.label}
                onRemove={() => onChange(value.filter((key) => key !== option.key))}
              >
                {option.label}
              </FilterChip>
            </li>
          ))}
        </ul>
      )}
      <ComboInput placeholder={placeholder} />
      <OptionList options={options} />
    </AriaComboBox>
  );
}
