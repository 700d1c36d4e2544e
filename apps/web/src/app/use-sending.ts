import type { I18n } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';
import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { fieldFaults, problemMessage } from './problem-message.ts';

export interface Sending {
  readonly isBusy: boolean;
  /** In words, by the field's path in the request; `form` where no field is at fault. */
  readonly errors: Readonly<Record<string, string>>;
  readonly problem: unknown;
  /** Whether it was accepted. */
  readonly send: (work: () => Promise<void>) => Promise<boolean>;
}

/**
 * Sends a form once, and keeps what was at fault in words.
 *
 * @param shown what is read again where sending fails, as somebody else may have changed it
 */
export function useSending(shown?: QueryKey): Sending {
  const { i18n } = useLingui();
  const queryClient = useQueryClient();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);

  async function send(work: () => Promise<void>): Promise<boolean> {
    if (isBusy) return false;
    setBusy(true);
    setProblem(null);
    try {
      await work();
      return true;
    } catch (error) {
      setProblem(error);
      if (shown !== undefined) void queryClient.invalidateQueries({ queryKey: shown });
      return false;
    } finally {
      setBusy(false);
    }
  }

  const errors = useMemo(() => inWords(problem, i18n), [problem, i18n]);
  return { isBusy, errors, problem, send };
}

function inWords(problem: unknown, i18n: I18n): Readonly<Record<string, string>> {
  if (problem === null) return {};
  const faults = Object.entries(fieldFaults(problem));
  if (faults.length === 0) return { form: i18n._(problemMessage(problem)) };
  return Object.fromEntries(faults.map(([field, fault]) => [field, i18n._(fault)]));
}
