import { may } from '@augenhoehe/domain/access';
import {
  addIntentions,
  type DraftSteps,
  intentionsOf,
  type Network,
} from '@augenhoehe/domain/position';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Sparkles } from 'lucide-react';
import { useState } from 'react';
import { call } from '../../app/api.ts';
import { usePlace } from '../../app/use-place.ts';
import { useChangeTold } from '../../inventory/index.ts';
import { Button, Tag } from '../../ui/index.ts';

interface IntentionsPartProps {
  readonly slug: string;
  readonly network: Network;
  readonly steps: DraftSteps;
  /** Of the scenario, if one is open. */
  readonly name: string | undefined;
}

/** Added ties can become wishes of the inventory; which are so already is said of each. */
export function IntentionsPart({ slug, network, steps, name }: IntentionsPartProps) {
  const { t } = useLingui();
  const { member } = usePlace(slug);
  const { tell, refuse } = useChangeTold(slug);
  const [isBusy, setBusy] = useState(false);
  const intentions = intentionsOf(network, steps).filter(({ from, to }) =>
    may(member, 'tie.add', [from, to]),
  );
  const open = intentions.filter(({ isKnown }) => !isKnown);
  const names = new Map(network.actors.map((actor) => [actor.id, actor.name]));
  if (intentions.length === 0) return null;

  async function send(): Promise<void> {
    setBusy(true);
    try {
      const source = name === undefined ? t`Was wäre, wenn` : t`Was wäre, wenn: ${name}`;
      const pairs = open.map(({ from, to }) => ({ from, to }));
      const reply = await call(addIntentions, { params: { slug }, body: { pairs, source } });
      if (reply.changeSetId === null) return;
      await tell(
        reply.changeSetId,
        t`${plural(reply.added.length, { one: '# gewünschte Verbindung eingetragen', other: '# gewünschte Verbindungen eingetragen' })}`,
      );
    } catch (error) {
      refuse(error);
    } finally {
      setBusy(false);
    }
  }

  return (
    <section aria-label={t`Vorhaben`}>
      <h2>
        <Trans>Was davon nehmen Sie sich vor?</Trans>
      </h2>
      <p>
        <Trans>
          Neue Beziehungen des Entwurfs können Sie als „Gewünschte Verbindung“ in den Bestand
          eintragen. Sie zählen dort nicht als Verbindung, solange sie ein Wunsch sind.
        </Trans>
      </p>
      <ul className="what-if__intentions">
        {intentions.map(({ from, to, isKnown }) => (
          <li key={`${from} ${to}`}>
            {names.get(from)} – {names.get(to)}{' '}
            {isKnown && <Tag>{t`steht schon als Wunsch im Bestand`}</Tag>}
          </li>
        ))}
      </ul>
      {open.length > 0 && (
        <div className="actions no-print">
          <Button icon={Sparkles} isBusy={isBusy} onPress={() => void send()}>
            {t`${plural(open.length, { one: 'Als Wunsch eintragen', other: '# als Wünsche eintragen' })}`}
          </Button>
        </div>
      )}
    </section>
  );
}
