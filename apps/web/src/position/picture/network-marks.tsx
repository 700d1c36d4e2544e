import type { ComponentProps, CSSProperties } from 'react';
import { DrawnNetwork } from './drawn-network.tsx';
import type { View } from './geometry.ts';
import { GroupSymbols } from './group-symbols.tsx';
import { TopLayer } from './top-layer.tsx';
import { layerAt, markScale } from './view.ts';
import './marks.css';

type NetworkMarksProps = ComponentProps<typeof DrawnNetwork> &
  Pick<ComponentProps<typeof TopLayer>, 'named' | 'pen'> & {
    readonly view: View;
    /** The scale that marks and names were made for; until zooming rests they grow with the drawing. */
    readonly restingScale: number;
  };

/** Everything that is built of elements: one layer, painted once and moved as a whole. */
export function NetworkMarks({ view, restingScale, named, pen, ...network }: NetworkMarksProps) {
  const { scene, places, labels } = network;
  const resting = { x: 0, y: 0, scale: restingScale };
  return (
    // Moved by an element around the drawing, of which the drawing hears nothing.
    <div className="net__marks" style={{ transform: layerAt(resting, view) }}>
      <svg role="presentation">
        <GroupSymbols />
        <g style={sizesAt(restingScale)} transform={`scale(${restingScale})`}>
          <DrawnNetwork {...network} />
          <TopLayer scene={scene} places={places} labels={labels} named={named} pen={pen} />
        </g>
      </svg>
    </div>
  );
}

/** Marks and names, in drawing units, so that they have their size on the screen. */
function sizesAt(scale: number): CSSProperties {
  const mark = markScale(scale);
  const sizes: CSSProperties & Record<'--mark' | '--write', number> = {
    '--mark': mark / scale,
    '--write': 1 / mark,
  };
  return sizes;
}
