import { groundOf } from '@augenhoehe/domain/position';
import { placePath } from '../../app/place-path.ts';
import { FigureGround } from '../figures/figure-ground.tsx';
import type { PartProps } from './part-props.ts';

/** What figures of the whole network rest on. */
export function WholeGround({ slug, network }: Pick<PartProps, 'slug' | 'network'>) {
  return (
    <FigureGround
      actors={network.actors.length}
      ground={groundOf(network.ties)}
      href={placePath(slug, 'beziehungen')}
    />
  );
}
