import { type ApproachRow, declined } from '@augenhoehe/domain/contacts';
import { declineReasonTerms, termLabel } from '@augenhoehe/domain/catalogue';
import { useLanguage } from '../app/use-language.ts';
import { useTerms } from '../inventory/index.ts';
import { Tag } from '../ui/index.ts';

const reached: readonly string[] = ['p6.dabei', 'p7.traegt'];

function toneOf(stage: string): 'good' | 'action' | 'quiet' {
  if (reached.includes(stage)) return 'good';
  return stage.startsWith('px.') ? 'quiet' : 'action';
}

/** Where the approach stands; why it was declined stands beside it. */
export function StageTag({
  approach,
}: {
  readonly approach: Pick<ApproachRow, 'stage' | 'declineReason'>;
}) {
  const terms = useTerms();
  const language = useLanguage();
  const { stage, declineReason } = approach;
  return (
    <>
      <span className="nowrap">
        <Tag tone={toneOf(stage)}>{terms.stage(stage)}</Tag>
      </span>
      {stage === declined && declineReason !== null && (
        <p className="quiet small">{termLabel(declineReasonTerms, declineReason, language)}</p>
      )}
    </>
  );
}
