import { editNeighbourhood, type Neighbourhood } from '@augenhoehe/domain/access';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../app/api.ts';
import { placeKey, sessionQuery } from '../app/session-query.ts';
import { Form, FormBody, showToast, SubmitButton } from '../ui/index.ts';
import { NeighbourhoodFields } from './neighbourhood-fields.tsx';
import { useAccessSending } from './use-access-sending.ts';

export function NeighbourhoodForm({ place }: { readonly place: Neighbourhood }) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const sending = useAccessSending();
  const { slug, name, city, language } = place;
  const [facts, setFacts] = useState({ name, city, language });

  async function send(): Promise<void> {
    await sending.send(async () => {
      await call(editNeighbourhood, { params: { slug }, body: facts });
      await queryClient.invalidateQueries(sessionQuery);
      await queryClient.invalidateQueries({ queryKey: placeKey(slug) });
      showToast({ message: t`Gespeichert.`, tone: 'good' });
    });
  }

  return (
    <section className="narrow__part">
      <h2>
        <Trans>Quartier</Trans>
      </h2>
      <Form onSubmit={send} errors={sending.errors}>
        <FormBody>
          <NeighbourhoodFields
            facts={facts}
            onChange={(changes) => setFacts({ ...facts, ...changes })}
          />
        </FormBody>
        <div className="actions">
          <SubmitButton>{t`Speichern`}</SubmitButton>
        </div>
      </Form>
    </section>
  );
}
