import { Trans, useLingui } from '@lingui/react/macro';
import { ImageUp } from 'lucide-react';
import { useId, useRef } from 'react';
import { Button } from '../../ui/index.ts';

interface LogoFileProps {
  readonly file: File | null;
  readonly onChoose: (file: File) => void;
}

/** Chooses a picture from the machine and shows which. */
export function LogoFile({ file, onChoose }: LogoFileProps) {
  const { t } = useLingui();
  const input = useRef<HTMLInputElement>(null);
  const hint = useId();
  return (
    <div className="narrow__part">
      <input
        ref={input}
        type="file"
        accept="image/png,image/jpeg"
        className="visually-hidden"
        tabIndex={-1}
        aria-hidden="true"
        onChange={(event) => {
          const chosen = event.target.files?.[0];
          if (chosen !== undefined) onChoose(chosen);
          // The same file can be chosen again after it was corrected.
          event.target.value = '';
        }}
      />
      <Button icon={ImageUp} aria-describedby={hint} onPress={() => input.current?.click()}>
        {file === null ? t`Bild wählen` : t`Anderes Bild wählen`}
      </Button>
      <p id={hint} className="quiet">
        {file === null ? (
          <Trans>
            PNG oder JPEG, bis 1 MB. Breit und niedrig passt am besten, zum Beispiel 960 × 240
            Pixel.
          </Trans>
        ) : (
          file.name
        )}
      </p>
    </div>
  );
}
