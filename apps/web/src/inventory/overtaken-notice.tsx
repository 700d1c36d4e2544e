import { Trans } from '@lingui/react/macro';
import { Button, Notice } from '../ui/index.ts';

/** Somebody else was faster; the writer may still have the last word. */
export function OvertakenNotice({ onAccept }: { readonly onAccept: () => void }) {
  return (
    <Notice
      tone="hint"
      actions={
        <Button size="small" onPress={onAccept}>
          <Trans>Mein Stand soll gelten</Trans>
        </Button>
      }
    >
      <Trans>
        Danach gilt, was hier steht. Was die andere Person eingetragen hatte, bleibt im Verlauf.
      </Trans>
    </Notice>
  );
}
