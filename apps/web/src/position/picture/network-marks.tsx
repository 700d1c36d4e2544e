import { type ComponentProps, type CSSProperties, useMemo } from 'react';
import type { Backdrop } from './backdrop.ts';
import { DrawnCaptions, DrawnRings } from './drawn-backdrop.tsx';
import { DrawnNetwork } from './drawn-network.tsx';
import type { View } from './geometry.ts';
import { GroupSymbols } from './group-symbols.tsx';
import { TopLayer } from './top-layer.tsx';
import { layerAt, markScale } from './view.ts';
import './marks.css';

type NetworkMarksProps = Omit<ComponentProps<typeof DrawnNetwork>, 'captions'> &
  Pick<ComponentProps<typeof TopLayer>, 'named' | 'pen'> & {
    readonly view: View;
    readonly backdrop: Backdrop | null;
    /** The scale that marks and names were made for; until zooming rests they grow with the drawing. */
    readonly restingScale: number;
  };

/** Everything that is built of elements: one layer, painted once and moved as a whole. */
export function NetworkMarks(props: NetworkMarksProps) {
  const { view, restingScale, named, pen, backdrop, ...network } = props;
  const { scene, places, labels } = network;
  const captions = useMemo(
    () => (backdrop === null ? null : <DrawnCaptions {...backdrop} />),
    [backdrop],
  );
  const resting = { x: 0, y: 0, scale: restingScale };
  return (
    // Moved by an element around the drawing, of which the drawing hears nothing.
    <div className="net__marks" style={{ transform: layerAt(resting, view) }}>
      <svg role="presentation">
        <GroupSymbols />
        <g style={sizesAt(restingScale)} transform={`scale(${restingScale})`}>
          {backdrop !== null && <DrawnRings {...backdrop} />}
          <DrawnNetwork {...network} captions={captions} />
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
