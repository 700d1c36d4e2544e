import { setUp } from '@augenhoehe/domain/access';
import { useLingui } from '@lingui/react/macro';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { call } from '../app/api.ts';
import { placePath } from '../app/place-path.ts';
import { useDraft } from '../app/use-draft.ts';
import { useLanguage } from '../app/use-language.ts';
import { Button, Form, FormBody, Steps, SubmitButton } from '../ui/index.ts';
import { NarrowPage } from './narrow-page.tsx';
import { PersonFields } from './person-fields.tsx';
import { areasOf, emptySetUp, SetUpDraft } from './set-up-draft.ts';
import { SetUpAreas } from './set-up-areas.tsx';
import { NeighbourhoodFields } from './neighbourhood-fields.tsx';
import { useArrival } from './use-arrival.ts';
import { usePersonSending } from './use-person-sending.ts';
import { useSetUpFaults } from './use-set-up-faults.ts';

interface SetUpWizardProps {
  readonly token: string;
  readonly onLeave: () => void;
}

const last = 2;

/** Three short steps: the person, the neighbourhood, its areas. */
export function SetUpWizard({ token, onLeave }: SetUpWizardProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const arrive = useArrival();
  const sending = usePersonSending();
  const draft = useDraft('set-up', SetUpDraft, { ...emptySetUp, language });
  const [passphrase, setPassphrase] = useState('');
  const [isAsked, setAsked] = useState(false);
  // A passphrase is never kept: after a reload the first step asks for it again.
  const step = passphrase === '' ? 0 : draft.value.step;
  const faults = useSetUpFaults(step, draft.value, passphrase);
  const shownFaults = isAsked ? faults : {};

  function change(part: Partial<SetUpDraft>): void {
    draft.set({ ...draft.value, ...part });
  }

  function goTo(next: number): void {
    setAsked(false);
    change({ step: next });
  }

  async function send(): Promise<void> {
    setAsked(true);
    if (Object.keys(faults).length > 0) return;
    if (step < last) {
      goTo(step + 1);
      return;
    }
    const { person, name, city, language: spoken } = draft.value;
    const areas = areasOf(draft.value);
    await sending.send(async () => {
      const { slug } = await call(setUp, {
        body: {
          token,
          person: { ...person, passphrase },
          neighbourhood: { name, city, language: spoken, areas },
        },
      });
      draft.clear();
      await arrive(placePath(slug, 'bestand'));
    });
  }

  const titles = [t`Sie`, t`Ihr Quartier`, t`Gebiete`];
  return (
    <NarrowPage title={t`Quartier einrichten`}>
      <Steps label={t`Quartier einrichten`} steps={titles} current={step} />
      <Form onSubmit={send} errors={{ ...sending.errors, ...shownFaults }} key={step}>
        <StepTitle isFirst={step === 0}>{titles[step]}</StepTitle>
        <FormBody>
          {step === 0 && (
            <PersonFields
              person={draft.value.person}
              passphrase={passphrase}
              onPerson={(person) => change({ person })}
              onPassphrase={setPassphrase}
            />
          )}
          {step === 1 && (
            <NeighbourhoodFields
              prefix="neighbourhood."
              facts={draft.value}
              onChange={(facts) => change(facts)}
            />
          )}
          {step === 2 && <SetUpAreas draft={draft.value} onChange={change} />}
        </FormBody>
        <div className="actions">
          <SubmitButton>{step < last ? t`Weiter` : t`Quartier anlegen`}</SubmitButton>
          <Button variant="plain" onPress={() => (step === 0 ? onLeave() : goTo(step - 1))}>
            {t`Zurück`}
          </Button>
        </div>
      </Form>
    </NarrowPage>
  );
}

/** Takes the focus when the questions under it have changed. */
function StepTitle({
  isFirst,
  children,
}: {
  readonly isFirst: boolean;
  readonly children: ReactNode;
}) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isFirst) title.current?.focus();
  }, [isFirst]);
  return (
    <h2 className="step-title" ref={title} tabIndex={-1}>
      {children}
    </h2>
  );
}
