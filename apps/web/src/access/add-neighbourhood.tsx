import { addNeighbourhood, type NeighbourhoodFacts } from '@augenhoehe/domain/access';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { call } from '../app/api.ts';
import { FormDialog } from '../app/form-dialog.tsx';
import { placePath } from '../app/place-path.ts';
import { useLanguage } from '../app/use-language.ts';
import { NeighbourhoodFields } from './neighbourhood-fields.tsx';
import { useAccessSending } from './use-access-sending.ts';
import { useArrival } from './use-arrival.ts';

export function AddNeighbourhood({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLingui();
  const language = useLanguage();
  const arrive = useArrival();
  const sending = useAccessSending();
  const [facts, setFacts] = useState<NeighbourhoodFacts>({ name: '', city: '', language });

  async function send(): Promise<void> {
    await sending.send(async () => {
      const { slug } = await call(addNeighbourhood, { body: { ...facts, areas: [] } });
      await arrive(placePath(slug, 'bestand'));
    });
  }

  return (
    <FormDialog
      title={t`Weiteres Quartier anlegen`}
      lead={t`Sie koordinieren es. Gebiete tragen Sie danach ein.`}
      sendLabel={t`Quartier anlegen`}
      sending={sending}
      onSend={send}
      onClose={onClose}
    >
      <NeighbourhoodFields
        facts={facts}
        onChange={(changes) => setFacts({ ...facts, ...changes })}
      />
    </FormDialog>
  );
}
