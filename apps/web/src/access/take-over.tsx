import { setUp, type WaitingNeighbourhood } from '@augenhoehe/domain/access';
import { useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { call } from '../app/api.ts';
import { placePath } from '../app/place-path.ts';
import { useLanguage } from '../app/use-language.ts';
import { Button, Form, FormBody, SubmitButton } from '../ui/index.ts';
import { NarrowPage } from './narrow-page.tsx';
import { PersonFields } from './person-fields.tsx';
import { emptySetUp } from './set-up-draft.ts';
import { useArrival } from './use-arrival.ts';
import { usePersonSending } from './use-person-sending.ts';
import { useSetUpFaults } from './use-set-up-faults.ts';

interface TakeOverProps {
  readonly token: string;
  readonly neighbourhood: WaitingNeighbourhood;
  /** What happened just before. */
  readonly news?: ReactNode;
  readonly onLeave: () => void;
}

/** Whoever holds the link coordinates a neighbourhood that is there already. */
export function TakeOver({ token, neighbourhood, news, onLeave }: TakeOverProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const arrive = useArrival();
  const sending = usePersonSending();
  const [person, setPerson] = useState(emptySetUp.person);
  const [passphrase, setPassphrase] = useState('');
  const [isAsked, setAsked] = useState(false);
  const faults = useSetUpFaults(0, { ...emptySetUp, language, person }, passphrase);
  const { slug, name } = neighbourhood;

  async function send(): Promise<void> {
    setAsked(true);
    if (Object.keys(faults).length > 0) return;
    await sending.send(async () => {
      await call(setUp, {
        body: { token, person: { ...person, passphrase }, neighbourhood: { slug } },
      });
      await arrive(placePath(slug, 'bestand'));
    });
  }

  return (
    <NarrowPage
      title={t`„${name}“ übernehmen`}
      lead={t`Legen Sie Ihr Konto an. Damit koordinieren Sie das Quartier und laden andere ein.`}
    >
      {news}
      <Form onSubmit={send} errors={{ ...sending.errors, ...(isAsked ? faults : {}) }}>
        <FormBody>
          <PersonFields
            person={person}
            passphrase={passphrase}
            onPerson={setPerson}
            onPassphrase={setPassphrase}
          />
        </FormBody>
        <div className="actions">
          <SubmitButton isBusy={sending.isBusy}>{t`Koordination übernehmen`}</SubmitButton>
          <Button variant="plain" onPress={onLeave}>
            {t`Zurück`}
          </Button>
        </div>
      </Form>
    </NarrowPage>
  );
}
