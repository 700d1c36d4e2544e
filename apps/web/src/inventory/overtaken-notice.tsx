import { Trans } from '@lingui/react/macro';
import { Button, Notice } from '../ui/index.ts';

interface OvertakenNoticeProps {
  /** What stands there now, where the form does not show it. */
  readonly theirs?: readonly string[];
  readonly onAccept: () => void;
}

/** Somebody else was faster; the writer may still have the last word. */
export function OvertakenNotice({ theirs = [], onAccept }: OvertakenNoticeProps) {
  return (
    <Notice
      tone="hint"
      actions={
        <Button size="small" onPress={onAccept}>
          <Trans>Mein Stand soll gelten</Trans>
        </Button>
      }
    >
      {theirs.length > 0 && (
        <>
          <Trans>Jetzt steht dort:</Trans>
          <ul>
            {theirs.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      <Trans>
        Danach gilt, was hier steht. Was die andere Person eingetragen hatte, bleibt im Verlauf.
      </Trans>
    </Notice>
  );
}
