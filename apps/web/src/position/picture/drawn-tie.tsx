import { memo } from 'react';
import type { NetworkTie, TieChange } from '@augenhoehe/domain/position';
import { lookOfTie } from '../../inventory/index.ts';
import { classes, tieStroke } from '../../ui/index.ts';
import { ChangeSign } from './change-sign.tsx';

export type TieEmphasis = 'normal' | 'near' | 'focus' | 'faded';

interface DrawnTieProps {
  readonly tie: NetworkTie;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly emphasis: TieEmphasis;
  /** Without it somebody would be cut off. */
  readonly isBridge: boolean;
  /** Between two dates; said by colour, kind of line and a sign. */
  readonly change?: TieChange | undefined;
}

/** Strokes keep their width on the screen, however close one looks. */
export const DrawnTie = memo(function DrawnTie(props: DrawnTieProps) {
  const { tie, emphasis, isBridge, change, ...line } = props;
  const stroke = tieStroke(lookOfTie(tie));
  if (change !== undefined && change !== 'unchanged') {
    return (
      <>
        <line {...line} className={classes('tie', `tie--${change}`)} strokeWidth={stroke.width} />
        <ChangeSign change={change} x={(line.x1 + line.x2) / 2} y={(line.y1 + line.y2) / 2} />
      </>
    );
  }
  return (
    <>
      {isBridge && <line {...line} className="tie tie--bridge" />}
      <line
        {...line}
        className={`tie tie--${emphasis}`}
        strokeWidth={stroke.width}
        strokeDasharray={stroke.dashes}
        strokeLinecap={stroke.cap}
      />
      {stroke.gap !== undefined && (
        <line {...line} className="tie tie__gap" strokeWidth={stroke.gap} />
      )}
    </>
  );
});
