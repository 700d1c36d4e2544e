import {
  goOnWithWorkshop,
  openInterests,
  phaseAfter,
  removeWorkshop,
  type WorkshopSheet,
} from '@augenhoehe/domain/goals';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { Eye, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { dayInWords } from '../../app/age-in-words.ts';
import { call } from '../../app/api.ts';
import { useLanguage } from '../../app/use-language.ts';
import { useListWords } from '../../app/use-list-words.ts';
import { useChangeTold } from '../../inventory/index.ts';
import { Button, ConfirmDialog, Notice } from '../../ui/index.ts';
import { workshopsPath } from './workshop-paths.ts';
import { workshopPhases, workshopSteps } from './workshop-words.ts';

interface WorkshopNextProps {
  readonly slug: string;
  readonly sheet: WorkshopSheet;
}

/** What the workshop waits for, and for who leads it the next step. */
export function WorkshopNext({ slug, sheet }: WorkshopNextProps) {
  const { i18n, t } = useLingui();
  const { tell, tellForGood, refuse } = useChangeTold(slug);
  const navigate = useNavigate();
  const [isOpening, setOpening] = useState(false);
  const { workshop, opening, can, goals } = sheet;
  const params = { slug, workshopId: workshop.id };
  const next = phaseAfter(workshop.phase);
  const isReady = opening !== null && (next !== 'decision' || goals.length > 0);

  /** What was opened stays open, and from then on a workshop only goes on. */
  async function told(
    work: Promise<{ changeSetId: string }>,
    words: string,
    say = tellForGood,
  ): Promise<void> {
    try {
      await say((await work).changeSetId, words);
    } catch (error) {
      refuse(error);
    }
  }

  async function remove(): Promise<void> {
    const removing = call(removeWorkshop, { params });
    await told(removing, t`Werkstatt entfernt: ${workshop.title}`, tell);
    await removing.then(() => navigate({ href: workshopsPath(slug) })).catch(refuse);
  }

  return (
    <>
      <Waiting sheet={sheet} />
      {can.steer && (
        <div className="actions no-print sheet__actions">
          {next !== null && isReady && (
            <Button
              variant="primary"
              size="small"
              onPress={() =>
                void told(
                  call(goOnWithWorkshop, { params, body: { to: next } }),
                  t`Die Werkstatt ist jetzt bei: ${i18n._(workshopPhases[next])}`,
                )
              }
            >
              {i18n._(workshopSteps[next])}
            </Button>
          )}
          {opening === null && (
            <Button size="small" icon={Eye} onPress={() => setOpening(true)}>
              <Trans>Interessen jetzt öffnen</Trans>
            </Button>
          )}
          {can.remove && (
            <Button variant="plain" size="small" icon={Trash2} onPress={() => void remove()}>
              <Trans>Irrtümlich begonnen: entfernen</Trans>
            </Button>
          )}
        </div>
      )}
      <ConfirmDialog
        isOpen={isOpening}
        onClose={() => setOpening(false)}
        title={t`Interessen jetzt öffnen?`}
        confirmLabel={t`Für alle öffnen`}
        onConfirm={() => told(call(openInterests, { params }), t`Die Interessen liegen offen.`)}
      >
        <p>
          <Trans>
            Noch sind nicht alle fertig. Dann lesen alle Beteiligten alles, und das lässt sich nicht
            zurücknehmen.
          </Trans>
        </p>
      </ConfirmDialog>
    </>
  );
}

/** On whom it waits, or how the interests came to lie open. */
function Waiting({ sheet: { parties, opening, workshop } }: { readonly sheet: WorkshopSheet }) {
  const { t } = useLingui();
  const language = useLanguage();
  const listWords = useListWords();
  if (workshop.phase !== 'interests') return null;
  if (opening === null) {
    const waiting = parties.filter(({ hasStated }) => !hasStated).map(({ name }) => name);
    return (
      <Notice tone="hint">
        <p>{t`Jede Seite sieht nur die eigenen Interessen, bis alle fertig sind.`}</p>
        <p>{t`Noch nicht fertig: ${listWords(waiting)}.`}</p>
      </Notice>
    );
  }
  const day = dayInWords(opening.at, language);
  const by = opening.by ?? '';
  return (
    <Notice tone="good">
      {opening.how === 'all'
        ? t`Alle haben ihre Interessen gesagt; seit ${day} liegen sie offen.`
        : t`Geöffnet am ${day} von ${by}, bevor alle fertig waren.`}
    </Notice>
  );
}
