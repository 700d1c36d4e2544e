import { createContext, type ReactNode, useContext } from 'react';

export interface FormState {
  /** Prefix of the ids of its fields, so that the summary can lead to them. */
  readonly id: string;
  /** In words, by field name. */
  readonly errors: Readonly<Record<string, string>>;
  /** What stands over each field, so that the summary says which one it speaks of. */
  readonly questions: Map<string, ReactNode>;
  readonly isBusy: boolean;
  /** How often it was sent and came back. */
  readonly attempts: number;
}

export const FormContext = createContext<FormState | null>(null);

export function useFormState(): FormState | null {
  return useContext(FormContext);
}

export function fieldId(form: FormState, name: string): string {
  return `${form.id}-${name}`;
}
