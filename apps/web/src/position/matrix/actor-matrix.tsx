import type { ActorId } from '@augenhoehe/domain/contract';
import { groupOfActor, type NetworkActor, type NetworkTie } from '@augenhoehe/domain/position';
import { may } from '@augenhoehe/domain/access';
import { useLingui } from '@lingui/react/macro';
import { type KeyboardEvent, memo, useMemo, useRef, useState } from 'react';
import { usePlace } from '../../app/use-place.ts';
import { PartnerLink } from '../../inventory/index.ts';
import { classes, GroupMark } from '../../ui/index.ts';
import { useTieWords } from '../use-tie-words.ts';
import type { ViewProps } from '../view-props.ts';
import { cellBeside } from './cell-beside.ts';
import { tiesBetween } from './matrix-order.ts';

interface ActorMatrixProps extends ViewProps {
  readonly actors: readonly NetworkActor[];
}

/** One cell at a time can be reached by Tab, arrows lead on; Enter opens the tie, or enters one. */
export function ActorMatrix({ actors, slug, scene, change, onAddTie }: ActorMatrixProps) {
  const { t } = useLingui();
  const place = usePlace(slug);
  const words = useTieWords();
  const grid = useRef<HTMLTableElement>(null);
  const [active, setActive] = useState({ row: 0, column: 1 });
  const between = useMemo(() => tiesBetween(scene), [scene]);

  function press(row: number, column: number): void {
    const [from, to] = [actors[row], actors[column]];
    if (from === undefined || to === undefined || from === to) return;
    const [tie] = between(from.id, to.id);
    if (tie !== undefined) return change({ beziehung: tie.id, akteur: undefined }, false);
    if (may(place.member, 'tie.add', [from.id, to.id])) onAddTie(from.id, to.id);
  }

  function key(event: KeyboardEvent): void {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      return press(active.row, active.column);
    }
    const next = cellBeside(active, event.key, actors.length);
    if (next === null) return;
    event.preventDefault();
    setActive(next);
    grid.current?.querySelector<HTMLElement>(`[data-cell="${next.row} ${next.column}"]`)?.focus();
  }

  function label(from: NetworkActor, to: NetworkActor, ties: readonly NetworkTie[]): string {
    const said = ties.length === 0 ? t`keine Beziehung` : ties.map(words).join('; ');
    return `${from.name} – ${to.name}: ${said}`;
  }

  return (
    <div className="matrix">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a grid of cells with keys */}
      <table ref={grid} role="grid" aria-label={t`Matrix der Beziehungen`} onKeyDown={key}>
        <thead>
          <tr>
            <th scope="col" className="matrix__corner">
              <span className="visually-hidden">{t`Akteur`}</span>
            </th>
            {actors.map((actor, column) => (
              <th
                key={actor.id}
                scope="col"
                className={classes(startsGroup(actors, column) && 'is-start')}
              >
                <span className="matrix__name">{actor.name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {actors.map((from, row) => (
            <MatrixRow
              key={from.id}
              slug={slug}
              actors={actors}
              row={row}
              between={between}
              label={label}
              activeColumn={active.row === row ? active.column : null}
              onPress={(column) => {
                setActive({ row, column });
                press(row, column);
              }}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function startsGroup(actors: readonly NetworkActor[], place: number): boolean {
  const [before, here] = [actors[place - 1], actors[place]];
  return before !== undefined && here !== undefined && groupOfActor(before) !== groupOfActor(here);
}

interface MatrixRowProps {
  readonly slug: string;
  readonly actors: readonly NetworkActor[];
  readonly row: number;
  readonly between: (a: ActorId, b: ActorId) => readonly NetworkTie[];
  readonly label: (a: NetworkActor, b: NetworkActor, ties: readonly NetworkTie[]) => string;
  readonly activeColumn: number | null;
  readonly onPress: (column: number) => void;
}

/** Drawn anew only where the reachable cell is or was: there are thousands of cells. */
const MatrixRow = memo(
  function MatrixRow({ slug, actors, row, between, label, activeColumn, onPress }: MatrixRowProps) {
    const from = actors[row];
    if (from === undefined) return null;
    return (
      <tr className={classes(startsGroup(actors, row) && 'is-start')}>
        <th scope="row">
          <span className="matrix__head">
            <GroupMark group={groupOfActor(from)} size="small" />
            <PartnerLink slug={slug} id={from.id}>
              {from.name}
            </PartnerLink>
          </span>
        </th>
        {actors.map((to, column) => {
          const ties = from === to ? [] : between(from.id, to.id);
          const [tie] = ties;
          return (
            <td
              key={to.id}
              className={classes(
                startsGroup(actors, column) && 'is-start',
                from === to && 'matrix__self',
                tie !== undefined && `matrix__tie matrix__tie--${tie.level}`,
                tie !== undefined && tie.standing !== 'confirmed' && 'is-open',
              )}
              tabIndex={activeColumn === column ? 0 : -1}
              data-cell={`${row} ${column}`}
              aria-label={from === to ? from.name : label(from, to, ties)}
              title={tie === undefined ? undefined : label(from, to, ties)}
              onClick={() => onPress(column)}
            >
              {tie?.level}
            </td>
          );
        })}
      </tr>
    );
  },
  (before, after) =>
    before.actors === after.actors &&
    before.between === after.between &&
    before.activeColumn === after.activeColumn,
);
