import { setUpSample, type WaitingNeighbourhood } from '@augenhoehe/domain/access';
import { Trans, useLingui } from '@lingui/react/macro';
import { call } from '../app/api.ts';
import { placePath } from '../app/place-path.ts';
import { Button, Link, Notice, Slip } from '../ui/index.ts';
import { NarrowPage } from './narrow-page.tsx';
import { useAccessSending } from './use-access-sending.ts';
import { useArrival } from './use-arrival.ts';
import './set-up-start.css';

interface SetUpStartProps {
  readonly token: string;
  /** Neighbourhoods that came out of a file and that nobody coordinates yet. */
  readonly waiting: readonly WaitingNeighbourhood[];
  readonly onOwn: () => void;
  readonly onTakeOver: (neighbourhood: WaitingNeighbourhood) => void;
}

/** The ways to begin. */
export function SetUpStart({ token, waiting, onOwn, onTakeOver }: SetUpStartProps) {
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
        {waiting.map((neighbourhood) => (
          <Slip key={neighbourhood.slug}>
            <h2>{neighbourhood.name}</h2>
            <p>
              <Trans>
                Wiederhergestellt aus einer Sicherungsdatei. Noch koordiniert es niemand.
              </Trans>
            </p>
            <Button variant="primary" onPress={() => onTakeOver(neighbourhood)}>
              {t`Koordination übernehmen`}
            </Button>
          </Slip>
        ))}
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
      <p>
        <Trans>
          Sie haben schon eine Sicherungsdatei?{' '}
          <Link href={`/einrichten/sicherung#token=${token}`}>
            Quartier daraus wiederherstellen
          </Link>
        </Trans>
      </p>
    </NarrowPage>
  );
}
