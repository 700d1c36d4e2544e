import type { Tie } from '@augenhoehe/domain/inventory';
import { TieLine } from '../ui/index.ts';
import { lookOfTie } from './look-of-tie.ts';

/** The line of a tie. */
export function TieLook({
  tie,
}: {
  readonly tie: Pick<Tie, 'level' | 'formality' | 'standing' | 'type'>;
}) {
  return <TieLine {...lookOfTie(tie)} />;
}
