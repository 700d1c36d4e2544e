import { Trans, useLingui } from '@lingui/react/macro';
import { Check, Undo2, X } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../ui/index.ts';
import { useDecisionTold } from './use-decision-told.ts';

interface SettleActionsProps {
  readonly slug: string;
  /** Whether whoever looks entered it: they take it back, and confirm it never. */
  readonly isOwn: boolean;
  /** Whose entry it is, where there are several. */
  readonly name?: string;
  /** What is said once it counts. */
  readonly confirmed: string;
  /** Answers with the change it made. */
  readonly settle: (agrees: boolean) => Promise<{ readonly changeSetId: string }>;
}

/** What somebody may do about an entry by hand that waits for a second person. */
export function SettleActions({ slug, isOwn, name, confirmed, settle }: SettleActionsProps) {
  const { t } = useLingui();
  const { tell, refuse, renew } = useDecisionTold(slug);
  const [isBusy, setBusy] = useState(false);

  async function send(agrees: boolean): Promise<void> {
    setBusy(true);
    try {
      const { changeSetId } = await settle(agrees);
      await tell(changeSetId, agrees ? confirmed : t`Der Eintrag ist verworfen.`);
    } catch (error) {
      refuse(error);
      await renew(null);
    } finally {
      setBusy(false);
    }
  }

  if (isOwn) {
    return (
      <div className="actions">
        <Button
          size="small"
          icon={Undo2}
          isDisabled={isBusy}
          {...(name === undefined ? {} : { 'aria-label': t`Eintrag zurücknehmen: ${name}` })}
          onPress={() => void send(false)}
        >
          <Trans>Eintrag zurücknehmen</Trans>
        </Button>
      </div>
    );
  }
  return (
    <div className="actions">
      <Button
        size="small"
        icon={Check}
        isDisabled={isBusy}
        {...(name === undefined ? {} : { 'aria-label': t`Stimmt mit dem Papier überein: ${name}` })}
        onPress={() => void send(true)}
      >
        <Trans>Stimmt mit dem Papier überein</Trans>
      </Button>
      <Button
        size="small"
        tone="attention"
        icon={X}
        isDisabled={isBusy}
        {...(name === undefined ? {} : { 'aria-label': t`Stimmt nicht: ${name}` })}
        onPress={() => void send(false)}
      >
        <Trans>Stimmt nicht</Trans>
      </Button>
    </div>
  );
}
