import type { CooperationId } from '@augenhoehe/domain/contract';
import type { Work } from '../../inventory/index.ts';

/** Refuses that a cooperation goes as long as a later slice keeps something of it. */
export type CooperationHolder = (work: Work, id: CooperationId) => Promise<void>;
