import type { AreaDraft } from '@augenhoehe/domain/access';
import { addAreas } from '@augenhoehe/domain/inventory';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { MapPinned, Plus } from 'lucide-react';
import { type ChangeEvent, useRef, useState } from 'react';
import { type AreaFileFault, readAreaFile, useAreaFileWords } from '../access/index.ts';
import { call } from '../app/api.ts';
import { useSending } from '../app/use-sending.ts';
import { Button, Form, SubmitButton, TextField } from '../ui/index.ts';
import { useChangeTold } from './use-change-told.ts';

/** Areas by name, or all at once with their outlines from a GeoJSON file. */
export function AreaEntry({ slug }: { readonly slug: string }) {
  const { t } = useLingui();
  const { tell } = useChangeTold(slug);
  const sending = useSending();
  const wordsOf = useAreaFileWords();
  const file = useRef<HTMLInputElement>(null);
  const [name, setName] = useState('');
  const [fault, setFault] = useState<AreaFileFault | null>(null);

  async function add(areas: AreaDraft[], turned = false): Promise<void> {
    await sending.send(async () => {
      const reply = await call(addAreas, { params: { slug }, body: { areas } });
      const { added, updated } = reply;
      const words = t`${plural(added, { one: '# Gebiet ergänzt', other: '# Gebiete ergänzt' })}`;
      setName('');
      const renewed = t`${plural(updated, { one: '# mit neuem Umriss', other: '# mit neuem Umriss' })}`;
      const told = updated === 0 ? words : `${words}, ${renewed}`;
      await tell(
        reply.changeSetId,
        turned
          ? t`${told}. In der Datei stand die Breite vor der Länge; beides ist getauscht.`
          : told,
      );
    });
  }

  async function read(event: ChangeEvent<HTMLInputElement>): Promise<void> {
    const [chosen] = event.target.files ?? [];
    if (chosen === undefined) return;
    const areas = readAreaFile(await chosen.text());
    // The same file can be chosen again after it was corrected.
    if (file.current !== null) file.current.value = '';
    setFault(areas.ok ? null : areas.problem);
    if (areas.ok) await add(areas.value.areas, areas.value.turned);
  }

  return (
    <section className="area-entry no-print" aria-label={t`Gebiet ergänzen`}>
      <Form
        label={t`Gebiet ergänzen`}
        errors={fault === null ? sending.errors : { ...sending.errors, form: wordsOf(fault) }}
        onSubmit={() => add([{ name, boundary: null }])}
      >
        <div className="area-entry__row">
          <TextField
            name="areas.0.name"
            label={t`Wie heißt das Gebiet?`}
            autoComplete="off"
            maxLength={120}
            value={name}
            onChange={setName}
          />
          <SubmitButton icon={Plus}>{t`Ergänzen`}</SubmitButton>
          <Button variant="plain" icon={MapPinned} onPress={() => file.current?.click()}>
            {t`GeoJSON-Datei wählen`}
          </Button>
          <input
            ref={file}
            type="file"
            accept=".geojson,.json,application/geo+json,application/json"
            hidden
            onChange={(event) => void read(event)}
          />
        </div>
      </Form>
    </section>
  );
}
