import { Trans } from '@lingui/react/macro';
import { Button, Notice } from '../ui/index.ts';

interface OvertakenNoticeProps {
  /** What stands there now, where the form does not show it. */
  readonly theirs?: readonly string[];
  /** Nothing was refused yet that would say so. */
  readonly isAhead?: boolean;
  readonly onAccept: () => void;
}

/** Somebody else was faster; the writer may still have the last word. */
export function OvertakenNotice({ theirs = [], isAhead = false, onAccept }: OvertakenNoticeProps) {
  return (
    <Notice
      tone="hint"
      actions={
        <Button size="small" onPress={onAccept}>
          <Trans>Mein Stand soll gelten</Trans>
        </Button>
      }
    >
      {isAhead && (
        <p>
          <Trans>Der Eintrag hat sich geändert, seit dieses Fenster offen ist.</Trans>
        </p>
      )}
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
      {isAhead ? (
        <Trans>Danach gilt, was Sie hier speichern. Was jetzt dort steht, bleibt im Verlauf.</Trans>
      ) : (
        <Trans>
          Danach gilt, was hier steht. Was die andere Person eingetragen hatte, bleibt im Verlauf.
        </Trans>
      )}
    </Notice>
  );
}
