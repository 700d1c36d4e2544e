import type { TieChange } from '@augenhoehe/domain/position';

interface ChangeSignProps {
  readonly change: Exclude<TieChange, 'unchanged'>;
  readonly x: number;
  readonly y: number;
}

const strokes = {
  new: 'M-3.2 0H3.2M0-3.2V3.2',
  lost: 'M-2.4-2.4 2.4 2.4M-2.4 2.4 2.4-2.4',
  stronger: 'M0 3.2V-3.2M-2.6-.6 0-3.2 2.6-.6',
  weaker: 'M0-3.2V3.2M-2.6.6 0 3.2 2.6.6',
} as const;

/** A plus, a cross, an arrow up or down: so that no colour is needed. */
export function ChangeSign({ change, x, y }: ChangeSignProps) {
  return (
    <g style={{ transform: `translate(${x}px, ${y}px) scale(var(--mark, 1))` }}>
      <g className={`sign sign--${change}`}>
        <circle r={6.5} />
        <path d={strokes[change]} />
      </g>
    </g>
  );
}
