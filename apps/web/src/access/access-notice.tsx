import { useLingui } from '@lingui/react/macro';
import { ApiProblem } from '../app/api-problem.ts';
import { LinkButton, Notice } from '../ui/index.ts';
import { useAccessMessage } from './use-access-message.ts';

/** What went wrong, in words; with the way to a second factor where that is what is missing. */
export function AccessNotice({ problem }: { readonly problem: unknown }) {
  const { t } = useLingui();
  const message = useAccessMessage();
  const needsFactor = problem instanceof ApiProblem && problem.code === 'second-factor-needed';
  return (
    <Notice
      tone="attention"
      isNews
      actions={needsFactor ? <LinkButton href="/konto">{t`Zum Konto`}</LinkButton> : undefined}
    >
      <p>{message(problem)}</p>
    </Notice>
  );
}
