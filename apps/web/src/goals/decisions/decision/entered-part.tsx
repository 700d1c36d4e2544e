import { settleBallots } from '@augenhoehe/domain/goals';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { call } from '../../../app/api.ts';
import { FactGroup, Mark } from '../../../ui/index.ts';
import { BallotSummary } from '../ballot/ballot-summary.tsx';
import { useTimeWords } from '../vote/use-time-words.ts';
import type { PartProps } from './part-props.ts';
import { SettleActions } from './settle-actions.tsx';

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
            <SettleActions
              slug={slug}
              isOwn={entered.isOwn}
              name={voice.name}
              confirmed={t`Bestätigt. Die Stimme zählt.`}
              settle={(agrees) =>
                call(settleBallots, {
                  params: { slug, decisionId: sheet.paper.id },
                  body: { ballots: [{ id: entered.id, agrees }] },
                })
              }
            />
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
