import { useLingui } from '@lingui/react/macro';
import { Button, Progress } from '../ui/index.ts';
import type { Exporting } from './use-export.ts';
import { useFileSize } from './use-file-size.ts';

/** How far a file is. How long it will be nobody knows before it is there. */
export function ExportProgress({ received, cancel }: Exporting) {
  const { t } = useLingui();
  const sizeOf = useFileSize();
  return (
    <div className="export__progress">
      <Progress
        label={received === 0 ? t`Die Datei wird geschrieben` : t`Die Datei wird geladen`}
        words={received === 0 ? undefined : sizeOf(received)}
      />
      <p className="soft">{t`Das kann einige Sekunden dauern. Sie können solange weiterarbeiten.`}</p>
      <Button variant="plain" onPress={cancel}>
        {t`Abbrechen`}
      </Button>
    </div>
  );
}
