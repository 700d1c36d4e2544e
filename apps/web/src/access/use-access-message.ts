import { useLingui } from '@lingui/react/macro';
import { problemMessage } from '../app/problem-message.ts';
import { accessFault } from './access-problem.ts';

/** A refusal in words, where there is no field that it belongs to. */
export function useAccessMessage(): (problem: unknown) => string {
  const { i18n } = useLingui();
  return (problem) => i18n._(accessFault(problem)?.message ?? problemMessage(problem));
}
