import { useLingui } from '@lingui/react/macro';
import { Button, Notice } from '../ui/index.ts';
import { useAccessSending } from './use-access-sending.ts';

/** For somebody who is signed in already. */
export function InvitationAccept({ onAccept }: { readonly onAccept: () => Promise<void> }) {
  const { t } = useLingui();
  const sending = useAccessSending();
  const problem = Object.values(sending.errors)[0];
  return (
    <div className="narrow__part">
      {problem !== undefined && (
        <Notice tone="attention" isNews>
          <p>{problem}</p>
        </Notice>
      )}
      <Button variant="primary" isBusy={sending.isBusy} onPress={() => void sending.send(onAccept)}>
        {t`Einladung annehmen`}
      </Button>
    </div>
  );
}
