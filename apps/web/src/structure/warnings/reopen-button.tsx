import { type Acceptance, reopenWarning } from '@augenhoehe/domain/structure';
import { useLingui } from '@lingui/react/macro';
import { RotateCcw } from 'lucide-react';
import { call } from '../../app/api.ts';
import { useChangeTold } from '../../inventory/index.ts';
import { Button } from '../../ui/index.ts';

interface ReopenButtonProps {
  readonly slug: string;
  readonly acceptance: Acceptance;
  /** What the warning is about, for those who hear the button alone. */
  readonly about: string;
}

/** The warning stands among the others again. */
export function ReopenButton({ slug, acceptance, about }: ReopenButtonProps) {
  const { t } = useLingui();
  const { tell, refuse } = useChangeTold(slug);

  async function reopen(): Promise<void> {
    try {
      const params = { slug, acceptedWarningId: acceptance.id };
      const reply = await call(reopenWarning, { params });
      await tell(reply.changeSetId, t`Wird wieder gezeigt: ${about}`);
    } catch (error) {
      refuse(error);
    }
  }

  return (
    <Button
      className="no-print"
      size="small"
      variant="plain"
      icon={RotateCcw}
      aria-label={t`Doch wieder zeigen: ${about}`}
      onPress={() => void reopen()}
    >{t`Doch wieder zeigen`}</Button>
  );
}
