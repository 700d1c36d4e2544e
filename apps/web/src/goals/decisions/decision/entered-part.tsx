import { settleBallots } from '@augenhoehe/domain/goals';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Check, X } from 'lucide-react';
import { call } from '../../../app/api.ts';
import { Button, FactGroup } from '../../../ui/index.ts';
import { BallotSummary } from '../ballot/ballot-summary.tsx';
import type { PartProps } from './part-props.ts';
import { useDecisionTold } from './use-decision-told.ts';

/** What was entered by hand, for a second person to compare with the paper. */
export function EnteredPart({ slug, sheet: { paper, voices } }: PartProps) {
  const { t } = useLingui();
  const { tell, refuse } = useDecisionTold(slug);
  const waiting = voices.flatMap(({ name, entered }) =>
    entered === null || entered.isConfirmed ? [] : [{ name, entered }],
  );
  if (waiting.length === 0) return null;

  async function settle(id: (typeof waiting)[number]['entered']['id'], agrees: boolean) {
    try {
      const reply = await call(settleBallots, {
        params: { slug, decisionId: paper.id },
        body: { ballots: [{ id, agrees }] },
      });
      await tell(
        reply.changeSetId,
        agrees ? t`Bestätigt. Die Stimme zählt.` : t`Der Eintrag ist verworfen.`,
      );
    } catch (error) {
      refuse(error);
    }
  }

  return (
    <FactGroup
      title={t`Von Hand eingetragen`}
      beside={
        <span className="quiet small">
          {t`${plural(waiting.length, { one: '# wartet', other: '# warten' })} auf eine zweite Person`}
        </span>
      }
    >
      <p>
        <Trans>
          Wer den Eintrag nicht selbst gemacht hat, vergleicht ihn mit dem Papier. Erst dann zählt
          er.
        </Trans>
      </p>
      <ul className="entered">
        {waiting.map(({ name, entered }) => (
          <li key={entered.id}>
            <h3>{name}</h3>
            <BallotSummary paper={paper} ballot={entered} />
            <div className="actions">
              <Button
                size="small"
                icon={Check}
                aria-label={t`Stimmt mit dem Papier überein: ${name}`}
                onPress={() => void settle(entered.id, true)}
              >
                <Trans>Stimmt mit dem Papier überein</Trans>
              </Button>
              <Button
                size="small"
                tone="attention"
                icon={X}
                aria-label={t`Stimmt nicht: ${name}`}
                onPress={() => void settle(entered.id, false)}
              >
                <Trans>Stimmt nicht</Trans>
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </FactGroup>
  );
}
