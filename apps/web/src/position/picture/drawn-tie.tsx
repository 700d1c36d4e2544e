import { memo } from 'react';
import type { NetworkTie } from '@augenhoehe/domain/position';
import { lookOfTie } from '../../inventory/index.ts';
import { tieStroke } from '../../ui/index.ts';

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
}

/** Strokes keep their width on the screen, however close one looks. */
export const DrawnTie = memo(function DrawnTie({
  tie,
  emphasis,
  isBridge,
  ...line
}: DrawnTieProps) {
  const stroke = tieStroke(lookOfTie(tie));
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
