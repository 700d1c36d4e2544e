import { setUpSample } from '@augenhoehe/domain/access';
import { Trans, useLingui } from '@lingui/react/macro';
import { call } from '../app/api.ts';
import { placePath } from '../app/place-path.ts';
import { Button, Notice, Slip } from '../ui/index.ts';
import { NarrowPage } from './narrow-page.tsx';
import { useAccessSending } from './use-access-sending.ts';
import { useArrival } from './use-arrival.ts';
import './set-up-start.css';

interface SetUpStartProps {
  readonly token: string;
  readonly onOwn: () => void;
}

/** The two ways to begin. */
export function SetUpStart({ token, onOwn }: SetUpStartProps) {
  const { t } = useLingui();
  const arrive = useArrival();
  const sending = useAccessSending();
  const problem = Object.values(sending.errors)[0];

  async function lookAround(): Promise<void> {
    await sending.send(async () => {
      const { slug } = await call(setUpSample, { body: { token } });
      await arrive(placePath(slug, 'bestand'));
    });
  }

  return (
    <NarrowPage
      title={t`Willkommen bei Augenhöhe`}
      lead={t`Wer ist da, wie sind alle verbunden, was haben sie einander zugesagt: Damit Zusammenarbeit im Quartier hält.`}
    >
      {problem !== undefined && (
        <Notice tone="attention" isNews>
          <p>{problem}</p>
        </Notice>
      )}
      <div className="set-up-start">
        <Slip>
          <h2>
            <Trans>Mein Quartier einrichten</Trans>
          </h2>
          <p>
            <Trans>
              Sie, das Quartier, seine Gebiete: drei kurze Schritte. Danach fügen Sie Ihre Liste
              ein.
            </Trans>
          </p>
          <Button variant="primary" onPress={onOwn}>{t`Quartier einrichten`}</Button>
        </Slip>
        <Slip>
          <h2>
            <Trans>Erst einmal umsehen</Trans>
          </h2>
          <p>
            <Trans>
              Das Beispielquartier Hafergraben ist erfunden: 72 Organisationen und 194 Beziehungen
              zum Ausprobieren. Ihr Link zum Einrichten gilt weiter.
            </Trans>
          </p>
          <Button isBusy={sending.isBusy} onPress={() => void lookAround()}>
            {t`Beispiel ansehen`}
          </Button>
        </Slip>
      </div>
    </NarrowPage>
  );
}
