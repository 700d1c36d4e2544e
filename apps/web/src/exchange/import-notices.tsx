import type { CodedReason } from '@augenhoehe/domain/exchange';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Notice } from '../ui/index.ts';
import { fileNoticeWords } from './file-notice-words.ts';

export interface ImportNoticesProps {
  readonly notices: readonly CodedReason[];
  readonly onChangeMapping: () => void;
}

function isAboutColumns({ code }: CodedReason): boolean {
  return code.startsWith('no-');
}

/** About the list as a whole. */
export function ImportNotices({ notices, onChangeMapping }: ImportNoticesProps) {
  const { i18n } = useLingui();
  if (notices.length === 0) return null;
  return (
    <Notice
      tone="hint"
      actions={
        notices.some(isAboutColumns) ? (
          <Button size="small" onPress={onChangeMapping}>
            <Trans>Zuordnung ändern</Trans>
          </Button>
        ) : undefined
      }
    >
      {notices.map((notice) => (
        <p key={notice.code}>{i18n._(fileNoticeWords(notice))}</p>
      ))}
    </Notice>
  );
}
