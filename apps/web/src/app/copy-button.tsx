import { useLingui } from '@lingui/react/macro';
import { Copy } from 'lucide-react';
import { Button, showToast } from '../ui/index.ts';

interface CopyButtonProps {
  readonly text: string;
  readonly label: string;
}

export function CopyButton({ text, label }: CopyButtonProps) {
  const { t } = useLingui();

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      showToast({ message: t`Kopiert.`, tone: 'good' });
    } catch {
      // Browsers refuse it without https or permission: what to do instead is said.
      showToast({
        message: t`Der Browser erlaubt das Kopieren hier nicht. Bitte markieren Sie den Text selbst.`,
        tone: 'attention',
      });
    }
  }

  return (
    <Button icon={Copy} onPress={() => void copy()}>
      {label}
    </Button>
  );
}
