import { useLingui } from '@lingui/react/macro';
import { ArrowDown, ArrowUp, Equal, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button, FieldSet, Select, useField } from '../../../ui/index.ts';
import type { BallotOption } from './ballot-paper.ts';
import type { InputProps } from './input-props.ts';
import {
  moveDown,
  moveUp,
  placeOf,
  putAt,
  type Ranking,
  tieWithAbove,
  without,
} from './ranking.ts';

/** An order by buttons or by numbers; whatever is left out shares the last place. */
export function RankingInput({ paper, draft, onChange }: InputProps) {
  const { t } = useLingui();
  const list = useRef<HTMLDivElement>(null);
  const pressed = useRef<string | null>(null);
  const [moved, setMoved] = useState<BallotOption | null>(null);
  const { ranking } = draft;
  const question = {
    label: t`In welcher Reihenfolge?`,
    help: t`Setzen Sie das Beste auf Platz 1. Mehrere dürfen sich einen Platz teilen; was ohne Platz bleibt, kommt gemeinsam zuletzt.`,
  };
  const field = useField({ ...question, name: 'ranking' });
  useEffect(() => {
    // The row has moved under the finger, and its button with it.
    const again = pressed.current;
    pressed.current = null;
    const button = again === null ? null : list.current?.querySelector(`#${CSS.escape(again)}`);
    // On the first and on the last place one of the buttons leads nowhere any more.
    const goes = button?.matches(':disabled')
      ? button.closest('li')?.querySelector('.rank__tools button:not(:disabled)')
      : button;
    if (goes instanceof HTMLElement) goes.focus();
  }, [ranking]);
  const ordered = [
    ...ranking.flat().flatMap((id) => paper.options.filter((option) => option.id === id)),
    ...paper.options.filter(({ id }) => placeOf(ranking, id) === null),
  ];
  return (
    <FieldSet field={field} props={question}>
      <div id={field.id} ref={list}>
        <ol className="ranks">
          {ordered.map((option) => (
            <Ranked
              key={option.id}
              option={option}
              ranking={ranking}
              onChange={(next, button) => {
                pressed.current = button;
                setMoved(option);
                onChange({ ranking: next.map((together) => [...together]) });
              }}
            />
          ))}
        </ol>
        <p className="visually-hidden" role="status">
          {moved !== null && <PlaceWords option={moved} ranking={ranking} />}
        </p>
      </div>
    </FieldSet>
  );
}

interface PlaceWordsProps {
  readonly option: BallotOption;
  readonly ranking: Ranking;
}

/** Where an option stands after a move, for whoever does not see the list. */
function PlaceWords({ option: { id, text }, ranking }: PlaceWordsProps) {
  const { t } = useLingui();
  const at = placeOf(ranking, id);
  if (at === null) return t`„${text}“ hat keinen Platz.`;
  const place = at + 1;
  return (ranking[at]?.length ?? 0) > 1
    ? t`„${text}“ teilt sich Platz ${place}.`
    : t`„${text}“ steht auf Platz ${place} von ${ranking.length}.`;
}

interface RankedProps {
  readonly option: BallotOption;
  readonly ranking: Ranking;
  readonly onChange: (next: Ranking, button: string | null) => void;
}

function Ranked({ option, ranking, onChange }: RankedProps) {
  const { t } = useLingui();
  const { id, text } = option;
  const place = placeOf(ranking, id);
  const places = without(ranking, id).length + 1;
  const isTied = place !== null && (ranking[place]?.length ?? 0) > 1;
  function button(name: string): string {
    return `${name}-${id}`;
  }
  return (
    <li className={place === null ? 'rank rank--out' : 'rank'}>
      <Select
        label={t`Platz von „${text}“`}
        isLabelHidden
        size="small"
        isOptional
        placeholder="–"
        options={Array.from({ length: places }, (_, at) => ({
          key: String(at + 1),
          label: String(at + 1),
        }))}
        value={place === null ? null : String(place + 1)}
        onChange={(number) =>
          onChange(
            number === '' ? without(ranking, id) : putAt(ranking, id, Number(number) - 1),
            null,
          )
        }
      />
      <span className="rank__name">
        {text}
        {isTied && <small>{t`teilt sich diesen Platz`}</small>}
      </span>
      <span className="rank__tools">
        <Button
          variant="plain"
          size="small"
          id={button('up')}
          icon={ArrowUp}
          aria-label={t`„${text}“ einen Platz höher`}
          isDisabled={place === 0 && !isTied}
          onPress={() => onChange(moveUp(ranking, id), button('up'))}
        >
          {t`höher`}
        </Button>
        <Button
          variant="plain"
          size="small"
          id={button('down')}
          icon={ArrowDown}
          aria-label={t`„${text}“ einen Platz tiefer`}
          isDisabled={place === null || (place === ranking.length - 1 && !isTied)}
          onPress={() => onChange(moveDown(ranking, id), button('down'))}
        >
          {t`tiefer`}
        </Button>
        <Button
          variant="plain"
          size="small"
          id={button('tie')}
          icon={Equal}
          aria-label={t`„${text}“ gleichauf mit dem Platz darüber`}
          isDisabled={place === null || place === 0}
          onPress={() => onChange(tieWithAbove(ranking, id), button('tie'))}
        >
          {t`gleichauf`}
        </Button>
        <Button
          variant="plain"
          size="small"
          id={button('out')}
          icon={X}
          aria-label={t`„${text}“ ohne Platz`}
          isDisabled={place === null}
          onPress={() => onChange(without(ranking, id), button('up'))}
        >
          {t`ohne Platz`}
        </Button>
      </span>
    </li>
  );
}
