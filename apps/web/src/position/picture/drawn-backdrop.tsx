import type { Backdrop, Caption } from './backdrop.ts';
import './backdrop.css';

/** Rings and the lines between sectors, behind all else; who listens hears of them with each mark. */
export function DrawnRings({ rings, rays }: Backdrop) {
  return (
    <g aria-hidden="true">
      {rings.map(({ x, y }) => (
        <ellipse key={x} className="backdrop__line" rx={x} ry={y} />
      ))}
      {rays.map(({ from, to }) => (
        <line
          key={`${to.x} ${to.y}`}
          className="backdrop__line"
          x1={from.x}
          y1={from.y}
          x2={to.x}
          y2={to.y}
        />
      ))}
    </g>
  );
}

/** How rings and sectors are called. */
export function DrawnCaptions({ ringCaptions, sectorCaptions }: Backdrop) {
  return (
    <g aria-hidden="true">
      {ringCaptions.map((caption) => (
        <DrawnCaption key={caption.y} {...caption} className="backdrop__ring" />
      ))}
      {sectorCaptions.map((caption) => (
        <DrawnCaption key={`${caption.x} ${caption.y}`} {...caption} className="backdrop__sector" />
      ))}
    </g>
  );
}

function DrawnCaption({
  x,
  y,
  lines,
  anchor,
  className,
}: Caption & { readonly className: string }) {
  return (
    <g style={{ transform: `translate(${x}px, ${y}px) scale(calc(var(--mark) * var(--write)))` }}>
      <text className={className} textAnchor={anchor}>
        {lines.map((line, index) => (
          <tspan key={`${index} ${line}`} x={0} dy={index === 0 ? '0.35em' : '1.15em'}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}
