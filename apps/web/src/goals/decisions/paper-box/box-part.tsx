import { ballotsIn, type PaperBoxShown, settlePaperBox } from '@augenhoehe/domain/goals';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { call } from '../../../app/api.ts';
import { FactGroup, Notice } from '../../../ui/index.ts';
import { BallotSummary } from '../ballot/ballot-summary.tsx';
import type { PartProps } from '../decision/part-props.ts';
import { SettleActions } from '../decision/settle-actions.tsx';
import { useTimeWords } from '../vote/use-time-words.ts';
import './box.css';

/** A box of paper ballots that was entered, for a second person to compare. */
export function BoxPart({ slug, sheet }: PartProps) {
  const { t } = useLingui();
  const time = useTimeWords();
  const { paper, paperBox, can } = sheet;
  if (paperBox === null) return null;
  if (!can.enterPaperBox) {
    return (
      <Notice tone="hint" title={t`Eine Papierurne zählt nicht mit.`}>
        <p>
          <Trans>Bis zum Ende hat sie niemand bestätigt. Die Zettel selbst liegen noch vor.</Trans>
        </p>
      </Notice>
    );
  }
  return (
    <FactGroup
      title={t`Papierurne`}
      beside={<span className="quiet small">{t`wartet auf eine zweite Person`}</span>}
    >
      <p>
        <Trans>
          Wer den Eintrag nicht selbst gemacht hat, vergleicht Liste und Zettel damit. Erst dann
          liegen die Stimmen in der Urne, und dabei bleibt es.
        </Trans>{' '}
        {paper.closesAt !== null &&
          t`Zeit ist bis ${time(paper.closesAt)}; reicht das nicht, verlängern Sie die Frist.`}
      </p>
      <BoxContents sheet={sheet} box={paperBox} />
      <div className="box-actions">
        <SettleActions
          slug={slug}
          isOwn={paperBox.isOwn}
          confirmed={t`Bestätigt. Die Stimmen liegen in der Urne.`}
          settle={(agrees) =>
            call(settlePaperBox, {
              params: { slug, decisionId: paper.id },
              body: { id: paperBox.id, agrees },
            })
          }
        />
      </div>
    </FactGroup>
  );
}

interface BoxProps {
  readonly sheet: PartProps['sheet'];
  readonly box: PaperBoxShown;
}

function BoxContents({ sheet: { paper, voices }, box }: BoxProps) {
  const { t } = useLingui();
  const inside = new Set<string>(box.voices);
  const names = voices.filter(({ id }) => inside.has(id)).map(({ name }) => name);
  const count = ballotsIn(box.ballots);
  return (
    <>
      <h3>{t`Eingeworfen haben ${plural(names.length, { one: '# Stimme', other: '# Stimmen' })}`}</h3>
      <p className="box-names">{names.join(', ')}</p>
      <h3>{t`Darin lagen ${plural(count, { one: '# Zettel', other: '# Zettel' })}`}</h3>
      <ul className="box-ballots">
        {box.ballots.map(({ count: same, ...ballot }) => (
          <li key={JSON.stringify(ballot)}>
            <span className="box-ballots__count">{t`${plural(same, { one: 'einmal', other: '#-mal' })}`}</span>
            <BallotSummary paper={paper} ballot={ballot} />
          </li>
        ))}
      </ul>
    </>
  );
}
