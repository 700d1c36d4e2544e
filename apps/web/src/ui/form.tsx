import { type FormEvent, type ReactNode, useId, useMemo, useState } from 'react';
import { ErrorSummary } from './error-summary.tsx';
import { FormContext } from './form-context.ts';
import './form.css';

export interface FormProps {
  /** The form waits for it and is sent only once at a time. */
  readonly onSubmit: () => void | Promise<void>;
  /** In words, by field name; „form“ is for what belongs to no field. */
  readonly errors?: Readonly<Record<string, string>> | undefined;
  readonly label?: string | undefined;
  readonly children: ReactNode;
}

const noErrors: Readonly<Record<string, string>> = {};

/** One column, a question as label, errors in words beside the field and in a summary on top. */
export function Form({ onSubmit, errors = noErrors, label, children }: FormProps) {
  const id = useId();
  const [isBusy, setBusy] = useState(false);
  const [attempts, setAttempts] = useState(0);
  const [questions] = useState(() => new Map<string, ReactNode>());
  const state = useMemo(
    () => ({ id, errors, questions, isBusy, attempts }),
    [id, errors, questions, isBusy, attempts],
  );

  async function send(event: FormEvent): Promise<void> {
    event.preventDefault();
    // A form in a dialog is, for React, inside of the form that opened it.
    event.stopPropagation();
    if (isBusy) return;
    setBusy(true);
    try {
      await onSubmit();
    } finally {
      setBusy(false);
      setAttempts((before) => before + 1);
    }
  }

  return (
    <FormContext value={state}>
      <form className="form" noValidate aria-label={label} onSubmit={(event) => void send(event)}>
        <ErrorSummary />
        {children}
      </form>
    </FormContext>
  );
}
