import type { ActorId } from '@augenhoehe/domain/contract';
import type { ActorChange } from '@augenhoehe/domain/position';
import { useLingui } from '@lingui/react/macro';
import { memo } from 'react';
import { classes, groupLook } from '../../ui/index.ts';
import { MarkShape } from './mark-shape.tsx';
import { ChangeSign } from './change-sign.tsx';
import type { ActorLabel } from './labels-of.ts';

export interface DrawnActorProps {
  readonly id: ActorId;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly group: string;
  /** The group whose colour it has, if that has one. */
  readonly tint: string;
  /** A theme, not an actor. */
  readonly isTheme: boolean;
  /** Written instead of the icon. */
  readonly sign: string | null;
  /** Without it others would be cut off. */
  readonly isCutpoint: boolean;
  readonly words: string;
  readonly isFaded: boolean;
  /** A draft does without it. */
  readonly isRemoved: boolean;
  readonly isFocus: boolean;
  /** Its sheet stands beside the picture. */
  readonly isOpen: boolean;
  /** The one that Tab reaches. */
  readonly isReachable: boolean;
  readonly label: ActorLabel | undefined;
  /** Between two dates. */
  readonly change?: ActorChange | undefined;
}

/** The mark of an actor with its name; keys and pointer are heard by the whole picture. */
export const DrawnActor = memo(function DrawnActor(props: DrawnActorProps) {
  const { id, x, y, radius, words, label, isFocus, isOpen, isCutpoint, change, isRemoved } = props;
  const { t } = useLingui();
  const tint = props.isTheme ? 'theme' : groupLook(props.tint).isColoured ? props.tint : 'other';
  const shape = { isSquare: props.isTheme };
  return (
    <g
      className={classes(
        'node',
        (props.isFaded || isRemoved) && 'is-faded',
        isRemoved && 'is-removed',
      )}
      style={{ transform: `translate(${x}px, ${y}px)` }}
      role="button"
      tabIndex={props.isReachable ? 0 : -1}
      aria-label={isRemoved ? t`${words}, fällt im Entwurf weg` : words}
      aria-expanded={isOpen}
      data-actor={id}
    >
      <g className="node__mark">
        <MarkShape {...shape} className="node__halo" radius={radius + 6} />
        {(isFocus || isOpen) && <MarkShape {...shape} className="node__ring" radius={radius + 4} />}
        {isCutpoint && <circle className="node__cut" r={radius + 5} />}
        <MarkShape {...shape} className="node__base" radius={radius} />
        <g className="node__ink">
          <MarkShape {...shape} className={`node__disc node__disc--${tint}`} radius={radius} />
          <NodeSign {...props} tint={tint} />
        </g>
        {isRemoved && <Cross size={radius * 0.8} />}
      </g>
      {change !== undefined && change !== 'unchanged' && (
        <g
          style={{
            transform: `scale(var(--mark)) translate(${radius * 0.8}px, ${-radius * 0.8}px)`,
          }}
        >
          <g style={{ transform: 'scale(calc(1 / var(--mark)))' }}>
            <ChangeSign change={change === 'new' ? 'new' : 'lost'} x={0} y={0} />
          </g>
        </g>
      )}
      {label !== undefined && <NodeLabel label={label} radius={radius} isFocus={isFocus} />}
    </g>
  );
});

function NodeSign({ group, tint, sign, radius }: DrawnActorProps) {
  const isOther = tint === 'other';
  if (sign !== null) {
    return (
      <text
        className={classes(
          'node__sign',
          isOther && 'node__sign--other',
          tint === 'theme' && 'node__sign--theme',
        )}
        fontSize={radius * 1.1}
        aria-hidden="true"
      >
        {sign}
      </text>
    );
  }
  const icon = radius * 1.16;
  return (
    <use
      className={classes('node__icon', isOther && 'node__icon--other')}
      href={`#net-icon-${group}`}
      x={-icon / 2}
      y={-icon / 2}
      width={icon}
      height={icon}
    />
  );
}

/** Crossed out. */
function Cross({ size }: { readonly size: number }) {
  return (
    <path
      className="node__cross"
      d={`M${-size} ${-size} L${size} ${size} M${-size} ${size} L${size} ${-size}`}
    />
  );
}

/** Its own text size, whatever the size of the mark. */
interface NodeLabelProps {
  readonly label: ActorLabel;
  readonly radius: number;
  readonly isFocus: boolean;
}

const lineHeight = 1.15;

/** In em of the label, so that it follows the size of the reader's text. */
function firstLine({ side, lines }: ActorLabel): number {
  if (side === 'below') return 0.85;
  if (side === 'above') return -(lines.length - 1) * lineHeight - 0.3;
  return 0.32 - ((lines.length - 1) * lineHeight) / 2;
}

const anchors = { below: 'middle', above: 'middle', right: 'start', left: 'end' } as const;

export function NodeLabel({ label, radius, isFocus }: NodeLabelProps) {
  const { side, lines } = label;
  const x = { below: 0, above: 0, right: radius, left: -radius }[side];
  const y = { below: radius, above: -radius, right: 0, left: 0 }[side];
  const gap = { below: 0, above: 0, right: 3, left: -3 }[side];
  return (
    <g style={{ transform: `scale(var(--mark)) translate(${x}px, ${y}px)` }}>
      <text
        className={classes('node__label', isFocus && 'node__label--focus')}
        textAnchor={anchors[side]}
        aria-hidden="true"
      >
        {lines.map((line, index) => (
          <tspan
            key={`${index} ${line}`}
            x={gap}
            dy={`${index === 0 ? firstLine(label) : lineHeight}em`}
          >
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}
