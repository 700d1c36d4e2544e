import type { Ground } from '@augenhoehe/domain/position';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Link } from '../../ui/index.ts';
import { useGroundWords } from './use-ground-words.ts';

interface FigureGroundProps {
  /** How many actors were looked at; `undefined` where it is about one of them. */
  readonly actors?: number;
  readonly ground: Ground;
  /** The entries themselves. */
  readonly href: string;
  readonly children?: ReactNode;
}

/** On what a figure rests: how many entries, how many of them confirmed, and the way there. */
export function FigureGround({ actors, ground, href, children }: FigureGroundProps) {
  const { t } = useLingui();
  const words = useGroundWords();
  const ties = words(ground);
  const told =
    actors === undefined
      ? ties
      : `${t`${plural(actors, { one: '# Akteur', other: '# Akteure' })}`}, ${ties}`;
  return (
    <p className="figure-part__ground small quiet">
      <Trans>Grundlage: {told}.</Trans> {children}{' '}
      <Link className="no-print" href={href}>
        <Trans>Beziehungen ansehen</Trans>
      </Link>
    </p>
  );
}
