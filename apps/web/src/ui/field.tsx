import { CircleAlert } from 'lucide-react';
import { type ReactNode, useEffect, useId } from 'react';
import { classes } from './classes.ts';
import { fieldId, useFormState } from './form-context.ts';
import { Icon } from './icon.tsx';
import { OptionalMark } from './optional-mark.tsx';
import './field.css';

/** What every field of a form has in common. */
export interface FieldProps {
  /** The question. */
  readonly label: ReactNode;
  /** Key of the field in the form's errors. */
  readonly name?: string | undefined;
  readonly help?: ReactNode;
  /** In words; else taken from the form by name. */
  readonly error?: string | undefined;
  /** Said beside the label. Everything else is expected. */
  readonly isOptional?: boolean | undefined;
  /** Under the control, e.g. a similar entry. Announced when it comes; null while there is none. */
  readonly hint?: ReactNode;
  /** For searches and tables, where the question is clear from the place. */
  readonly isLabelHidden?: boolean | undefined;
}

export interface FieldState {
  readonly id: string;
  readonly helpId: string;
  readonly errorId: string;
  readonly hintId: string;
  readonly roomId: string;
  readonly room: string | undefined;
  readonly error: string | undefined;
  readonly describedBy: string | undefined;
}

type Described = Pick<FieldProps, 'name' | 'error' | 'help' | 'hint'> &
  Partial<FieldProps> & {
    /** How much may still be written, where that is little. */
    readonly room?: string | undefined;
  };

export function useField({ label, name, error, help, hint, room }: Described): FieldState {
  const own = useId();
  const form = useFormState();
  const questions = form?.questions;
  useEffect(() => {
    if (name !== undefined) questions?.set(name, label);
  }, [questions, name, label]);
  const id = form === null || name === undefined ? own : fieldId(form, name);
  const message = error ?? form?.errors[name ?? ''];
  const words = { help, error: message, room, hint };
  const described = Object.entries(words).filter(([, said]) => said !== undefined && said !== null);
  return {
    id,
    helpId: `${id}-help`,
    errorId: `${id}-error`,
    hintId: `${id}-hint`,
    roomId: `${id}-room`,
    room,
    error: message,
    describedBy: described.map(([kind]) => `${id}-${kind}`).join(' ') || undefined,
  };
}

interface FrameProps {
  readonly field: FieldState;
  readonly props: Omit<FieldProps, 'name'>;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** Question, help, error and hint around one native control. */
export function Field({ field, props, className, children }: FrameProps) {
  return (
    <div className={classes('field', field.error !== undefined && 'field--error', className)}>
      <label
        className={classes('field__label', props.isLabelHidden && 'visually-hidden')}
        htmlFor={field.id}
      >
        {props.label}
        {props.isOptional === true && <OptionalMark />}
      </label>
      <FieldWords field={field} help={props.help} />
      {children}
      {field.room !== undefined && (
        <p className="field__help" id={field.roomId}>
          {field.room}
        </p>
      )}
      <FieldHint field={field} hint={props.hint} />
    </div>
  );
}

/** The same around several controls that answer one question. */
export function FieldSet({ field, props, className, children }: FrameProps) {
  return (
    <fieldset
      className={classes('field', field.error !== undefined && 'field--error', className)}
      aria-describedby={field.describedBy}
    >
      <legend className={classes('field__label', props.isLabelHidden && 'visually-hidden')}>
        {props.label}
        {props.isOptional === true && <OptionalMark />}
      </legend>
      <FieldWords field={field} help={props.help} />
      {children}
      <FieldHint field={field} hint={props.hint} />
    </fieldset>
  );
}

function FieldWords({ field, help }: { readonly field: FieldState; readonly help: ReactNode }) {
  return (
    <>
      {help !== undefined && (
        <p className="field__help" id={field.helpId}>
          {help}
        </p>
      )}
      {field.error !== undefined && (
        <p className="field__error" id={field.errorId}>
          <Icon shape={CircleAlert} />
          <span>{field.error}</span>
        </p>
      )}
    </>
  );
}

/** Stands from the start where a hint may come, because only then its arrival is announced. */
function FieldHint({ field, hint }: { readonly field: FieldState; readonly hint: ReactNode }) {
  if (hint === undefined) return null;
  return (
    <div className="field__hint" id={field.hintId} aria-live="polite">
      {hint}
    </div>
  );
}
