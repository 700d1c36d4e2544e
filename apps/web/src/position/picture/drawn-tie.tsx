import { memo } from 'react';
import type { NetworkTie, TieChange } from '@augenhoehe/domain/position';
import { lookOfTie } from '../../inventory/index.ts';
import { classes, tieStroke } from '../../ui/index.ts';
import { ChangeSign } from './change-sign.tsx';
import type { DraftedTie } from './drafted-tie.ts';

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
  /** What a draft does with it. */
  readonly drafted?: DraftedTie | undefined;
}

const draftDashes = { added: '10 6', ended: '3 6', changed: undefined } as const;

/** Strokes keep their width on the screen, however close one looks. */
export const DrawnTie = memo(function DrawnTie(props: DrawnTieProps) {
  const { tie, emphasis, isBridge, change, drafted, ...line } = props;
  const stroke = tieStroke(lookOfTie(tie));
  const isDrafted = drafted !== undefined;
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
        className={classes('tie', `tie--${emphasis}`, isDrafted && `tie--${drafted}`)}
        strokeWidth={isDrafted ? Math.max(2.5, stroke.width) : stroke.width}
        strokeDasharray={isDrafted ? draftDashes[drafted] : stroke.dashes}
        strokeLinecap={stroke.cap}
      />
      {stroke.gap !== undefined && !isDrafted && (
        <line {...line} className="tie tie__gap" strokeWidth={stroke.gap} />
      )}
    </>
  );
});
