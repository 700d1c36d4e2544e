import { Approach } from '@augenhoehe/domain/contacts';
import { z } from 'zod';
import type { ToldTable } from '../inventory/index.ts';
import { mayApproach } from './require-approaching.ts';
import { seesApproach } from './visible-approaches.ts';

const OwnedRow = z.object({ owner_id: Approach.shape.ownerId });

export const toldApproaches: ToldTable = {
  table: 'approach',
  untold: [],
  mayKeep: (place, row) => {
    const { owner_id: ownerId } = OwnedRow.parse(row);
    return seesApproach(place, { ownerId }) && mayApproach(place);
  },
};
