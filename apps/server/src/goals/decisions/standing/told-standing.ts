import { may } from '@augenhoehe/domain/access';
import { StandingProxy } from '@augenhoehe/domain/goals';
import { z } from 'zod';
import type { ToldTable } from '../../../inventory/index.ts';

const Row = z.object({ principal_id: StandingProxy.shape.principalId });

/** Taken back by whoever may give it. */
export const toldStanding: ToldTable = {
  table: 'standing_proxy',
  untold: [],
  mayKeep: ({ member }, row) => may(member, 'decision.proxy', [Row.parse(row).principal_id]),
};
