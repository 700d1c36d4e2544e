import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Progress } from '../ui/index.ts';

export interface SendingProgressProps {
  /** 0..1 */
  readonly share: number;
  readonly onCancel: () => void;
}

export function SendingProgress({ share, onCancel }: SendingProgressProps) {
  const { t } = useLingui();
  return (
    <div className="import-start__sending">
      <Progress label={t`Die Liste wird gesendet`} value={Math.round(share * 100)} max={100} />
      <Button variant="plain" onPress={onCancel}>
        <Trans>Abbrechen</Trans>
      </Button>
    </div>
  );
}
