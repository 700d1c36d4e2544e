import { ballotsIn, type PaperBoxShown, settlePaperBox } from '@augenhoehe/domain/goals';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Check, Undo2, X } from 'lucide-react';
import { call } from '../../../app/api.ts';
import { Button, FactGroup, Notice } from '../../../ui/index.ts';
import { BallotSummary } from '../ballot/ballot-summary.tsx';
import type { PartProps } from '../decision/part-props.ts';
import { useDecisionTold } from '../decision/use-decision-told.ts';
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
      <BoxActions slug={slug} sheet={sheet} box={paperBox} />
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

function BoxActions({ slug, sheet: { paper }, box }: BoxProps & Pick<PartProps, 'slug'>) {
  const { t } = useLingui();
  const { tell, refuse, renew } = useDecisionTold(slug);

  async function settle(agrees: boolean): Promise<void> {
    try {
      const reply = await call(settlePaperBox, {
        params: { slug, decisionId: paper.id },
        body: { id: box.id, agrees },
      });
      await tell(
        reply.changeSetId,
        agrees ? t`Bestätigt. Die Stimmen liegen in der Urne.` : t`Der Eintrag ist verworfen.`,
      );
    } catch (error) {
      refuse(error);
      await renew(null);
    }
  }

  if (box.isOwn) {
    return (
      <div className="actions box-actions">
        <Button size="small" icon={Undo2} onPress={() => void settle(false)}>
          <Trans>Eintrag zurücknehmen</Trans>
        </Button>
      </div>
    );
  }
  return (
    <div className="actions box-actions">
      <Button size="small" icon={Check} onPress={() => void settle(true)}>
        <Trans>Stimmt mit dem Papier überein</Trans>
      </Button>
      <Button size="small" tone="attention" icon={X} onPress={() => void settle(false)}>
        <Trans>Stimmt nicht</Trans>
      </Button>
    </div>
  );
}
