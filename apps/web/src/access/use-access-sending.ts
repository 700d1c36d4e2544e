import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { type Sending, useSending } from '../app/use-sending.ts';
import { accessFault } from './access-problem.ts';

/** Where this slice's faults stand in the form, when it calls its fields otherwise: `email: 'person.email'`. */
type FieldNames = Readonly<Record<string, string>>;

const asTheyAre: FieldNames = {};

/** Sends a form; what this slice refuses stands at its field in words. */
export function useAccessSending(names: FieldNames = asTheyAre): Sending {
  const { i18n } = useLingui();
  const sending = useSending();
  const { problem, errors } = sending;
  const inWords = useMemo(() => {
    const fault = accessFault(problem);
    if (fault === null) return errors;
    return { [names[fault.field] ?? fault.field]: i18n._(fault.message) };
  }, [problem, errors, names, i18n]);
  return { ...sending, errors: inWords };
}
