import type { CodedReason } from '@augenhoehe/domain/exchange';
import { useLingui } from '@lingui/react/macro';
import { fileNoticeWords } from './file-notice-words.ts';

export interface ImportNoticesProps {
  readonly notices: readonly CodedReason[];
}

/** About the list as a whole. */
export function ImportNotices({ notices }: ImportNoticesProps) {
  const { i18n } = useLingui();
  if (notices.length === 0) return null;
  return (
    <ul className="import-notices quiet small">
      {notices.map((notice) => (
        <li key={notice.code}>{i18n._(fileNoticeWords(notice))}</li>
      ))}
    </ul>
  );
}
