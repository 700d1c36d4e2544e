import type { RemarkKind, RemarkShown } from '@augenhoehe/domain/goals';

/** What is being written, or about what something is decided. */
export type OpenRemark =
  | { readonly deed: 'say'; readonly kind: RemarkKind; readonly question: RemarkShown | null }
  | { readonly deed: 'settle' | 'withdraw'; readonly remark: RemarkShown };
