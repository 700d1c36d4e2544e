import { CodedReason } from '@augenhoehe/domain/exchange';
import { useLingui } from '@lingui/react/macro';
import type { ApiProblem } from '../app/api-problem.ts';
import { Notice } from '../ui/index.ts';
import { fileProblemWords, isFileProblem } from './file-problem-words.ts';
import { importProblemMessage } from './import-problem-message.ts';

export interface UploadProblemProps {
  readonly problem: ApiProblem;
}

/** Why a list was not accepted: what is wrong in it and what helps, or why sending it failed. */
export function UploadProblem({ problem }: UploadProblemProps) {
  const { i18n } = useLingui();
  if (!isFileProblem(problem.code)) {
    return (
      <Notice tone="attention" isNews>
        {i18n._(importProblemMessage(problem))}
      </Notice>
    );
  }
  const { title, remedy } = fileProblemWords({
    code: problem.code,
    params: CodedReason.shape.params.safeParse(problem.params).data ?? {},
  });
  return (
    <Notice tone="attention" title={i18n._(title)} isNews>
      <p>{i18n._(remedy)}</p>
    </Notice>
  );
}
