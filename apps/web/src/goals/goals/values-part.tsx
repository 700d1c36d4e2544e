import {
  type GoalSheet,
  reachesTarget,
  removeGoalValue,
  type ValueShown,
} from '@augenhoehe/domain/goals';
import { Trans, useLingui } from '@lingui/react/macro';
import { Pencil, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { dayInWords } from '../../app/age-in-words.ts';
import { call } from '../../app/api.ts';
import { lazyPart } from '../../app/lazy-part.tsx';
import { useLanguage } from '../../app/use-language.ts';
import { useChangeTold } from '../../inventory/index.ts';
import {
  Button,
  Cell,
  ColumnHead,
  DataTable,
  FactGroup,
  IconButton,
  Row,
  RowHead,
} from '../../ui/index.ts';
import { amountInWords } from './amount-words.ts';
import { ValuesChart } from './values-chart.tsx';

const ValueDialog = lazyPart(async () => (await import('./value-dialog.tsx')).ValueDialog);

interface ValuesPartProps {
  readonly slug: string;
  readonly sheet: GoalSheet;
}

/** How far it has come: a sentence, a small drawing, and every value with day, source and who wrote it down. */
export function ValuesPart({ slug, sheet }: ValuesPartProps) {
  const { t } = useLingui();
  const [open, setOpen] = useState<ValueShown | 'new' | null>(null);
  const { goal, values, can } = sheet;
  if (goal.indicator === '') return null;
  return (
    <FactGroup title={t`Gemessene Werte`} {...(values.length > 0 ? { count: values.length } : {})}>
      <p className="goal-intro">
        <Standing sheet={sheet} />
      </p>
      {values.length > 0 && (
        <>
          <ValuesChart goal={goal} values={values} />
          <ValuesTable slug={slug} sheet={sheet} onEdit={setOpen} />
        </>
      )}
      {can.speak && (
        <p className="actions sheet__below no-print">
          <Button variant="plain" size="small" icon={Plus} onPress={() => setOpen('new')}>
            <Trans>Wert eintragen</Trans>
          </Button>
        </p>
      )}
      {open !== null && (
        <ValueDialog
          slug={slug}
          sheet={sheet}
          value={open === 'new' ? null : open}
          onClose={() => setOpen(null)}
        />
      )}
    </FactGroup>
  );
}

function Standing({ sheet: { goal, values } }: { readonly sheet: GoalSheet }) {
  const { t } = useLingui();
  const language = useLanguage();
  const last = values.at(-1);
  if (last === undefined) return t`Noch kein Wert: ${goal.indicator}.`;
  const now = amountInWords(last.amount, goal.unit, language);
  const day = dayInWords(last.on, language);
  const isReached = reachesTarget(goal, last.amount);
  if (goal.target === null || isReached === null) return t`Zuletzt am ${day}: ${now}.`;
  const aim = amountInWords(goal.target, goal.unit, language);
  return isReached
    ? t`Zuletzt am ${day}: ${now}. Der Zielwert ${aim} ist erreicht.`
    : t`Zuletzt am ${day}: ${now}. Der Zielwert ist ${aim}.`;
}

interface ValuesTableProps extends ValuesPartProps {
  readonly onEdit: (value: ValueShown) => void;
}

function ValuesTable({ slug, sheet, onEdit }: ValuesTableProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const { tell, refuse } = useChangeTold(slug);
  const { goal, values, can } = sheet;

  async function remove(value: ValueShown): Promise<void> {
    try {
      const params = { slug, goalId: goal.id, valueId: value.id };
      const reply = await call(removeGoalValue, { params });
      await tell(reply.changeSetId, t`Wert entfernt.`);
    } catch (error) {
      refuse(error);
    }
  }

  return (
    <DataTable
      label={t`Gemessene Werte`}
      head={
        <>
          <ColumnHead>{t`Tag`}</ColumnHead>
          <ColumnHead>{t`Wert`}</ColumnHead>
          <ColumnHead>{t`Quelle`}</ColumnHead>
          {can.speak && (
            <ColumnHead>
              <span className="no-print">{t`Ändern`}</span>
            </ColumnHead>
          )}
        </>
      }
    >
      {values.toReversed().map((value) => {
        const day = dayInWords(value.on, language);
        return (
          <Row key={value.id}>
            <RowHead>{day}</RowHead>
            <Cell>
              <span className="num">{amountInWords(value.amount, goal.unit, language)}</span>
            </Cell>
            <Cell>
              {value.source}
              {value.note !== '' && <p className="small">{value.note}</p>}
              {value.by !== null && <p className="small quiet">{t`eingetragen von ${value.by}`}</p>}
            </Cell>
            {can.speak && (
              <Cell>
                <span className="goal-value__tools no-print">
                  <IconButton
                    icon={Pencil}
                    tone="quiet"
                    label={t`Wert vom ${day} berichtigen`}
                    onPress={() => onEdit(value)}
                  />
                  <IconButton
                    icon={Trash2}
                    tone="quiet"
                    label={t`Wert vom ${day} entfernen`}
                    onPress={() => void remove(value)}
                  />
                </span>
              </Cell>
            )}
          </Row>
        );
      })}
    </DataTable>
  );
}
