import type { Post } from '@augenhoehe/domain/goals';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

export type PostKind = Post['kind'];

export const postKinds: Readonly<Record<PostKind, MessageDescriptor>> = {
  question: msg`Frage`,
  reaction: msg`Reaktion`,
  answer: msg`Antwort`,
};
