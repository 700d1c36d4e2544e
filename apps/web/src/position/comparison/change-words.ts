import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ShownKind } from './comparison-search.ts';

export const changeWords: Readonly<Record<ShownKind, MessageDescriptor>> = {
  new: msg`Neu`,
  lost: msg`Weggefallen`,
  stronger: msg`Enger`,
  weaker: msg`Loser`,
};
