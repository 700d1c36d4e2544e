import type { Tie } from '@augenhoehe/domain/inventory';
import { TieLine } from '../ui/index.ts';

const contested = new Set(['konkurrenz', 'konflikt']);

/** The line of a tie: width by level, form by formality, dashes while only one side has spoken. */
export function TieLook({
  tie,
}: {
  readonly tie: Pick<Tie, 'level' | 'formality' | 'standing' | 'type'>;
}) {
  return (
    <TieLine
      level={tie.level}
      formality={tie.formality ?? undefined}
      isOneSided={tie.standing === 'one-sided' || tie.standing === 'outside'}
      isContested={contested.has(tie.type)}
    />
  );
}
