import { Trans, useLingui } from '@lingui/react/macro';
import { FileSpreadsheet, Upload, X } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import type { DragEvent } from 'react';
import { useFileSize } from './use-file-size.ts';
import { Button, Icon, IconButton } from '../ui/index.ts';
import './file-drop.css';

export interface FileDropProps {
  readonly file: File | null;
  readonly onChoose: (file: File | null) => void;
  /** Endings, as `accept` of a file field takes them. */
  readonly accept: string;
  /** Which kinds of file, as a sentence. */
  readonly kinds: string;
}

/** A place to drop a file on, with a button that does the same. */
export function FileDrop({ file, onChoose, accept, kinds }: FileDropProps) {
  const { t } = useLingui();
  const sizeOf = useFileSize();
  const input = useRef<HTMLInputElement>(null);
  const hint = useId();
  const [over, setOver] = useState(false);

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    const dropped = event.dataTransfer.files[0];
    if (dropped !== undefined) onChoose(dropped);
  }

  function hover(event: DragEvent) {
    event.preventDefault();
    setOver(true);
  }

  return (
    <div
      className="file-drop"
      data-over={over || undefined}
      onDragOver={hover}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input
        ref={input}
        type="file"
        accept={accept}
        className="visually-hidden"
        tabIndex={-1}
        aria-hidden="true"
        onChange={(event) => {
          onChoose(event.target.files?.[0] ?? null);
          // The same file can be chosen again after it was corrected.
          event.target.value = '';
        }}
      />
      {file === null ? (
        <>
          <Button icon={Upload} onPress={() => input.current?.click()} aria-describedby={hint}>
            <Trans>Datei wählen</Trans>
          </Button>
          <p id={hint}>
            {kinds} <Trans>Sie können die Datei auch hierher ziehen.</Trans>
          </p>
        </>
      ) : (
        <>
          <Icon shape={FileSpreadsheet} className="file-drop__mark" />
          <p className="file-drop__name">
            <b>{file.name}</b>
            <span>{sizeOf(file.size)}</span>
          </p>
          <Button variant="plain" onPress={() => input.current?.click()}>
            <Trans>Andere Datei wählen</Trans>
          </Button>
          <IconButton label={t`Datei entfernen`} icon={X} onPress={() => onChoose(null)} />
        </>
      )}
    </div>
  );
}
