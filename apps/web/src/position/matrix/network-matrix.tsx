import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { Notice } from '../../ui/index.ts';
import type { ViewProps } from '../view-props.ts';
import { ActorMatrix } from './actor-matrix.tsx';
import { GroupMatrix } from './group-matrix.tsx';
import { matrixOrder } from './matrix-order.ts';
import './network-matrix.css';

/** More rows than this cannot be read, on no screen and no paper. */
const mostActors = 150;

/** Who with whom, as a table: rows and columns are the actors, cells the ties. */
export function NetworkMatrix(props: ViewProps) {
  const { t } = useLingui();
  const { scene } = props;
  const ordered = useMemo(() => matrixOrder(scene), [scene]);
  const tied = ordered.filter(({ id }) => scene.tiesOf.has(id));
  const alone = ordered.length - tied.length;
  return (
    <>
      {tied.length > mostActors ? (
        <>
          <Notice tone="info">
            <Trans>
              {tied.length} Akteure sind für eine Matrix zu viele. Hier stehen die Gruppen; ein Feld
              führt zu den Akteuren beider Gruppen. Mit einem Filter oder einem Fokus auf höchstens{' '}
              {mostActors} Akteure sehen Sie alle einzeln.
            </Trans>
          </Notice>
          <GroupMatrix {...props} />
        </>
      ) : (
        <ActorMatrix {...props} actors={tied} />
      )}
      {alone > 0 && (
        <p className="small quiet">
          {t`${plural(alone, { one: '# Akteur ohne passende Beziehung steht nicht in der Matrix, aber in der Liste.', other: '# Akteure ohne passende Beziehung stehen nicht in der Matrix, aber in der Liste.' })}`}
        </p>
      )}
    </>
  );
}
