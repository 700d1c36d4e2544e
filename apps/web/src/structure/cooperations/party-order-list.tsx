import type { PartyOfCooperation } from '@augenhoehe/domain/structure';
import { useLingui } from '@lingui/react/macro';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { IconButton } from '../../ui/index.ts';
import { movedBy } from './moved-by.ts';

interface PartyOrderListProps {
  readonly parties: readonly PartyOfCooperation[];
  readonly isFixed: boolean;
  readonly onChange: (order: PartyOfCooperation['id'][]) => void;
}

/** Buttons move an entry up and down, and stay under the finger and in focus. */
export function PartyOrderList({ parties, isFixed, onChange }: PartyOrderListProps) {
  const { t } = useLingui();
  const list = useRef<HTMLOListElement>(null);
  const moved = useRef<{ readonly place: number; readonly by: 1 | -1 } | null>(null);

  useEffect(() => {
    if (moved.current === null) return;
    const { place, by } = moved.current;
    moved.current = null;
    const buttons = [...(list.current?.children[place]?.querySelectorAll('button') ?? [])];
    // At an end only the other way is left.
    const same = buttons.at(by === -1 ? 0 : 1);
    const free = same?.disabled === false ? same : buttons.find((each) => !each.disabled);
    free?.focus();
  }, [parties]);

  function move(place: number, by: 1 | -1): void {
    moved.current = { place: place + by, by };
    onChange(
      movedBy(
        parties.map(({ id }) => id),
        place,
        by,
      ),
    );
  }

  return (
    <ol className="party-order" ref={list}>
      {parties.map(({ id, actor }, place) => (
        <li key={id}>
          <span>{actor.name}</span>
          {!isFixed && (
            <span className="party-order__moves">
              <IconButton
                icon={ArrowUp}
                tone="quiet"
                label={t`${actor.name} nach oben`}
                isDisabled={place === 0}
                onPress={() => move(place, -1)}
              />
              <IconButton
                icon={ArrowDown}
                tone="quiet"
                label={t`${actor.name} nach unten`}
                isDisabled={place === parties.length - 1}
                onPress={() => move(place, 1)}
              />
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
