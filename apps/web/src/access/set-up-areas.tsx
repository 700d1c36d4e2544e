import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { MapPlus } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button, Mark, Notice, TextArea } from '../ui/index.ts';
import { type AreaFileFault, readAreaFile } from './read-area-file.ts';
import type { SetUpDraft } from './set-up-draft.ts';
import { useAreaFileWords } from './use-area-file-words.ts';

interface SetUpAreasProps {
  readonly draft: SetUpDraft;
  readonly onChange: (part: Partial<SetUpDraft>) => void;
}

/** Parts of the neighbourhood, by name or with outlines out of a file; both can follow later. */
export function SetUpAreas({ draft, onChange }: SetUpAreasProps) {
  const { t } = useLingui();
  const wordsOf = useAreaFileWords();
  const input = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState<AreaFileFault | null>(null);
  const [isTurned, setTurned] = useState(false);
  const { fileAreas, fileName, areaNames } = draft;
  const shown = fileAreas.slice(0, 8).map(({ name }) => name);

  async function take(file: File): Promise<void> {
    const read = readAreaFile(await file.text());
    setFault(read.ok ? null : read.problem);
    setTurned(read.ok && read.value.turned);
    if (read.ok) onChange({ fileAreas: read.value.areas, fileName: file.name });
  }

  return (
    <>
      <TextArea
        name="neighbourhood.areas"
        label={t`Welche Gebiete hat das Quartier?`}
        help={t`Ein Name je Zeile, zum Beispiel „Nord“ oder „Am Hafen“. Sie können das auch später ergänzen.`}
        isOptional
        rows={5}
        value={areaNames}
        onChange={(names) => onChange({ areaNames: names })}
      />
      <div className="narrow__part">
        <p className="narrow__words">
          <Trans>
            Haben Sie Umrisse als GeoJSON-Datei, etwa aus den offenen Daten Ihrer Stadt? Die Datei
            wird in Ihrem Browser gelesen.
          </Trans>
        </p>
        <input
          ref={input}
          type="file"
          accept=".geojson,.json,application/geo+json"
          className="visually-hidden"
          tabIndex={-1}
          aria-hidden="true"
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file !== undefined) void take(file);
            // The same file can be chosen again after it was corrected.
            event.target.value = '';
          }}
        />
        <Button icon={MapPlus} onPress={() => input.current?.click()}>
          {t`GeoJSON-Datei wählen`}
        </Button>
        {fault !== null && (
          <Notice tone="attention" isNews>
            <p>{wordsOf(fault)}</p>
          </Notice>
        )}
        {fileAreas.length > 0 && (
          <Mark tone="good" isBoxed>
            <p>
              <Plural
                value={fileAreas.length}
                one={`# Gebiet mit Umriss aus ${fileName}`}
                other={`# Gebiete mit Umriss aus ${fileName}`}
              />
              {': '}
              {shown.join(', ')}
              {fileAreas.length > shown.length ? ' …' : ''}
            </p>
            {isTurned && (
              <p>
                <Trans>
                  In der Datei stand die Breite vor der Länge. Wir haben beides getauscht.
                </Trans>
              </p>
            )}
            <Button
              variant="plain"
              size="small"
              onPress={() => onChange({ fileAreas: [], fileName: '' })}
            >
              {t`Datei weglassen`}
            </Button>
          </Mark>
        )}
      </div>
    </>
  );
}
