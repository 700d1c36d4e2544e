import {
  askingProblem,
  type GoalSheet,
  type GoalWordShown,
  type PartyOfGoal,
} from '@augenhoehe/domain/goals';
import { speakerInOneLine } from '@augenhoehe/domain/structure';
import { Trans, useLingui } from '@lingui/react/macro';
import { UsersRound } from 'lucide-react';
import { useState } from 'react';
import { dayInWords } from '../../app/age-in-words.ts';
import { lazyPart } from '../../app/lazy-part.tsx';
import { useLanguage } from '../../app/use-language.ts';
import { AnswerButtons, consentWays, EditPartButton } from '../../structure/index.ts';
import { Button, Cell, ColumnHead, DataTable, FactGroup, Row, RowHead } from '../../ui/index.ts';

const AnswerDialog = lazyPart(async () => (await import('./answer-dialog.tsx')).AnswerDialog);

interface PartiesPartProps {
  readonly slug: string;
  readonly sheet: GoalSheet;
  /** Say who is asked; `undefined`: not here, or not by this member. */
  readonly onName: (() => void) | undefined;
}

interface Open {
  readonly party: PartyOfGoal;
  readonly isOwn: boolean;
}

/** What each party has said to these words and to earlier ones, and the ways in which it can. */
export function PartiesPart({ slug, sheet, onName }: PartiesPartProps) {
  const { t } = useLingui();
  const [open, setOpen] = useState<Open | null>(null);
  const isAsking = askingProblem(sheet.goal) === null || sheet.goal.decision !== null;
  if (sheet.parties.length === 0) return <NobodyYet onName={onName} />;
  return (
    <FactGroup
      title={t`Wer zustimmt`}
      aside={<EditPartButton label={t`Beteiligte ändern`} onEdit={onName} />}
    >
      <p className="quiet goal-intro">
        <Trans>
          Vereinbart ist, wozu jede Seite Ja gesagt hat, zu genau diesen Worten. Ändern sich die
          Worte, werden alle neu gefragt.
        </Trans>
      </p>
      <DataTable
        label={t`Zustimmung`}
        head={
          <>
            <ColumnHead>{t({ message: 'Beteiligte', context: 'an einer Kooperation' })}</ColumnHead>
            <ColumnHead>{t`Antwort`}</ColumnHead>
          </>
        }
      >
        {sheet.parties.map((party) => (
          <Row key={party.id}>
            <RowHead>
              {party.name}
              {!party.takesPart && <Left left={party.left} />}
            </RowHead>
            <Cell>
              {party.words.length === 0 && party.takesPart && (
                <p className="quiet">{t`noch nicht gefragt`}</p>
              )}
              {party.words.map((word) => (
                <Word key={word.id} word={word} />
              ))}
              {isAsking && (
                <AnswerButtons
                  name={party.name}
                  can={party.can}
                  onOpen={(isOwn) => setOpen({ party, isOwn })}
                />
              )}
            </Cell>
          </Row>
        ))}
      </DataTable>
      {open !== null && (
        <AnswerDialog
          slug={slug}
          sheet={sheet}
          party={open.party}
          isOwn={open.isOwn}
          onClose={() => setOpen(null)}
        />
      )}
    </FactGroup>
  );
}

/** That nobody is named yet, and how somebody is. */
function NobodyYet({ onName }: Pick<PartiesPartProps, 'onName'>) {
  const { t } = useLingui();
  if (onName === undefined) return null;
  return (
    <FactGroup title={t`Wer zustimmt`}>
      <p className="quiet">
        <Trans>Noch ist nicht gesagt, wer dem Ziel zustimmen soll.</Trans>
      </p>
      <p className="actions sheet__below no-print">
        <Button size="small" icon={UsersRound} onPress={onName}>
          <Trans>Beteiligte wählen</Trans>
        </Button>
      </p>
    </FactGroup>
  );
}

/** That somebody takes part no longer, and why if it was said. */
function Left({ left }: Pick<PartyOfGoal, 'left'>) {
  const { t } = useLingui();
  const language = useLanguage();
  if (left === null) return <span className="quiet"> {t`(nicht mehr dabei)`}</span>;
  const { reason } = left;
  const day = dayInWords(left.on, language);
  return <p className="small quiet">{t`nicht mehr dabei seit ${day}: ${reason}`}</p>;
}

function Word({ word }: { readonly word: GoalWordShown }) {
  const { t, i18n } = useLingui();
  const language = useLanguage();
  const { answer, isCurrent, way, witness, reason, recordedBy } = word;
  const speaker = speakerInOneLine(word);
  const day = dayInWords(word.givenOn, language);
  const how = i18n._(consentWays[way]);
  const by = recordedBy === null ? '' : t`eingetragen von ${recordedBy}`;
  const checked = witness === '' ? '' : t`geprüft mit: ${witness}`;
  return (
    <div className={isCurrent ? undefined : 'quiet'}>
      <p>
        {answer === 'declined'
          ? t`Nicht einverstanden (${day}): ${speaker}`
          : t`Zugestimmt am ${day}: ${speaker}`}
        {!isCurrent && ` ${t`– zu einer früheren Fassung`}`}
      </p>
      <p className="small quiet">{[how, by, checked].filter((part) => part !== '').join(', ')}</p>
      {reason !== '' && <p>{t`Grund: ${reason}`}</p>}
    </div>
  );
}
