import { useLingui } from '@lingui/react/macro';
import { ArrowDown, ArrowUp, Equal, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { FieldSet, IconButton, Select, useField } from '../../../ui/index.ts';
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
    if (again !== null) list.current?.querySelector<HTMLElement>(`#${CSS.escape(again)}`)?.focus();
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
                onChange({ ranking: next.map((together) => [...together]) });
              }}
            />
          ))}
        </ol>
      </div>
    </FieldSet>
  );
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
        <IconButton
          id={button('up')}
          icon={ArrowUp}
          label={t`„${text}“ einen Platz höher`}
          isDisabled={place === 0 && !isTied}
          onPress={() => onChange(moveUp(ranking, id), button('up'))}
        />
        <IconButton
          id={button('down')}
          icon={ArrowDown}
          label={t`„${text}“ einen Platz tiefer`}
          isDisabled={place === null || (place === ranking.length - 1 && !isTied)}
          onPress={() => onChange(moveDown(ranking, id), button('down'))}
        />
        <IconButton
          id={button('tie')}
          icon={Equal}
          label={t`„${text}“ gleichauf mit dem Platz darüber`}
          isDisabled={place === null || place === 0}
          onPress={() => onChange(tieWithAbove(ranking, id), button('tie'))}
        />
        <IconButton
          id={button('out')}
          icon={X}
          label={t`„${text}“ ohne Platz`}
          isDisabled={place === null}
          onPress={() => onChange(without(ranking, id), button('up'))}
        />
      </span>
    </li>
  );
}
