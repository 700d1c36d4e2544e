import { settleBallots } from '@augenhoehe/domain/goals';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Check, Undo2, X } from 'lucide-react';
import { useState } from 'react';
import { call } from '../../../app/api.ts';
import { Button, FactGroup, Mark } from '../../../ui/index.ts';
import { BallotSummary } from '../ballot/ballot-summary.tsx';
import { useTimeWords } from '../vote/use-time-words.ts';
import type { PartProps } from './part-props.ts';
import { useDecisionTold } from './use-decision-told.ts';

type Voice = PartProps['sheet']['voices'][number];
type Entered = NonNullable<Voice['entered']>;

/** What was entered by hand, for a second person to compare with the paper. */
export function EnteredPart({ slug, sheet }: PartProps) {
  const { t } = useLingui();
  const waiting = sheet.voices.flatMap((voice) =>
    voice.entered === null || voice.entered.isConfirmed ? [] : [{ voice, entered: voice.entered }],
  );
  if (waiting.length === 0) return null;
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
        {waiting.map(({ voice, entered }) => (
          <li key={entered.id}>
            <h3>{voice.name}</h3>
            <EnteredAbout name={voice.name} hasVoted={voice.hasVoted === true} entered={entered} />
            <BallotSummary paper={sheet.paper} ballot={entered} />
            <EnteredActions slug={slug} sheet={sheet} name={voice.name} entered={entered} />
          </li>
        ))}
      </ul>
    </FactGroup>
  );
}

interface EnteredProps {
  readonly name: string;
  readonly entered: Entered;
}

/** Where it came from, who entered it when, and what it would replace. */
function EnteredAbout({ name, hasVoted, entered }: EnteredProps & { readonly hasVoted: boolean }) {
  const { t } = useLingui();
  const at = useTimeWords()(entered.castAt);
  const from = entered.way === 'paper' ? t`Auf Papier` : t`In der Sitzung gesagt`;
  return (
    <>
      <p className="quiet small">
        {entered.isOwn
          ? t`${from}, von Ihnen eingetragen: ${at}`
          : t`${from}, von jemand anderem eingetragen: ${at}`}
      </p>
      {hasVoted && (
        <Mark tone="hint">{t`${name} hat schon gestimmt. Dieser Eintrag ersetzt die Stimme.`}</Mark>
      )}
    </>
  );
}

function EnteredActions({ slug, sheet, name, entered }: EnteredProps & PartProps) {
  const { t } = useLingui();
  const { tell, refuse, renew } = useDecisionTold(slug);
  const [isBusy, setBusy] = useState(false);

  async function settle(agrees: boolean): Promise<void> {
    setBusy(true);
    try {
      const reply = await call(settleBallots, {
        params: { slug, decisionId: sheet.paper.id },
        body: { ballots: [{ id: entered.id, agrees }] },
      });
      await tell(
        reply.changeSetId,
        agrees ? t`Bestätigt. Die Stimme zählt.` : t`Der Eintrag ist verworfen.`,
      );
    } catch (error) {
      refuse(error);
      await renew(null);
    } finally {
      setBusy(false);
    }
  }

  if (entered.isOwn) {
    return (
      <div className="actions">
        <Button
          size="small"
          icon={Undo2}
          isDisabled={isBusy}
          aria-label={t`Eintrag zurücknehmen: ${name}`}
          onPress={() => void settle(false)}
        >
          <Trans>Eintrag zurücknehmen</Trans>
        </Button>
      </div>
    );
  }
  return (
    <div className="actions">
      <Button
        size="small"
        icon={Check}
        isDisabled={isBusy}
        aria-label={t`Stimmt mit dem Papier überein: ${name}`}
        onPress={() => void settle(true)}
      >
        <Trans>Stimmt mit dem Papier überein</Trans>
      </Button>
      <Button
        size="small"
        tone="attention"
        icon={X}
        isDisabled={isBusy}
        aria-label={t`Stimmt nicht: ${name}`}
        onPress={() => void settle(false)}
      >
        <Trans>Stimmt nicht</Trans>
      </Button>
    </div>
  );
}
