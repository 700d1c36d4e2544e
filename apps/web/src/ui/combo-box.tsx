import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { ChevronDown, CircleAlert } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import {
  ComboBox as AriaComboBox,
  Button,
  Input,
  Label,
  Text,
} from 'react-aria-components/ComboBox';
import { classes } from './classes.ts';
import { type FieldProps, useField } from './field.tsx';
import { Icon } from './icon.tsx';
import { useOptionFilter } from './option-filter.ts';
import { OptionList } from './option-list.tsx';
import { OptionalMark } from './optional-mark.tsx';
import type { Options } from './options.ts';
import { useReachablePage } from './use-reachable-page.ts';
import './field.css';

export interface ComboBoxProps extends FieldProps {
  readonly options: Options;
  readonly value: string | null;
  readonly onChange: (key: string | null) => void;
  /** What stands in the field, for lists that are fetched while typing. */
  readonly onType?: ((text: string) => void) | undefined;
  /** The list is already what fits, e.g. fetched by what was typed: do not filter again. */
  readonly isFiltered?: boolean | undefined;
  readonly placeholder?: string | undefined;
  readonly isDisabled?: boolean | undefined;
}

/** One of a long list, found by typing. */
export function ComboBox(props: ComboBoxProps) {
  const { label, name, help, error, isOptional, hint, isLabelHidden } = props;
  const field = useField({ label, name, help, error, hint });
  const filter = useOptionFilter(props.options);
  const root = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  useReachablePage(root, isOpen);
  return (
    <AriaComboBox
      id={field.id}
      ref={root}
      onOpenChange={setOpen}
      className={classes('field', field.error !== undefined && 'field--error')}
      value={props.value}
      onChange={(key) => props.onChange(key === null ? null : String(key))}
      defaultFilter={props.isFiltered === true ? everything : filter}
      isInvalid={field.error !== undefined}
      isRequired={isOptional !== true}
      validationBehavior="aria"
      isDisabled={props.isDisabled ?? false}
      allowsEmptyCollection
      {...(props.onType !== undefined && { onInputChange: props.onType })}
    >
      <Label className={classes('field__label', isLabelHidden && 'visually-hidden')}>
        {label}
        {isOptional === true && <OptionalMark />}
      </Label>
      <ComboWords help={help} error={field.error} />
      <ComboInput placeholder={props.placeholder} />
      {hint !== undefined && (
        <div className="field__hint" aria-live="polite">
          {hint}
        </div>
      )}
      <OptionList options={props.options} />
    </AriaComboBox>
  );
}

function everything(): boolean {
  return true;
}

interface ComboWordsProps {
  readonly help: ReactNode;
  readonly error: string | undefined;
}

export function ComboWords({ help, error }: ComboWordsProps) {
  return (
    <>
      {help !== undefined && (
        <Text slot="description" elementType="p" className="field__help">
          {help}
        </Text>
      )}
      {error !== undefined && (
        <Text slot="errorMessage" elementType="p" className="field__error">
          <Icon shape={CircleAlert} />
          <span>{error}</span>
        </Text>
      )}
    </>
  );
}

export function ComboInput({ placeholder }: { readonly placeholder?: string | undefined }) {
  const { i18n } = useLingui();
  return (
    <div className="combo">
      <Input className="input" {...(placeholder !== undefined && { placeholder })} />
      <Button className="combo__open" aria-label={i18n._(msg`Liste öffnen`)}>
        <Icon shape={ChevronDown} />
      </Button>
    </div>
  );
}
