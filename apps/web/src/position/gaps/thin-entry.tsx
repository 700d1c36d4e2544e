import type { ThinAreas } from '@augenhoehe/domain/position';
import { Trans, useLingui } from '@lingui/react/macro';
import { Waypoints } from 'lucide-react';
import type { ReactNode } from 'react';
import { LinkButton } from '../../ui/index.ts';

interface ThinEntryProps {
  readonly names: readonly [string, string];
  readonly thin: Pick<ThinAreas, 'ties' | 'expected' | 'sizes'>;
  /** All ties there are. */
  readonly all: number;
  /** The net with both. */
  readonly href: string;
  readonly children?: ReactNode;
}

/** Two that are hardly tied, with the figures. */
export function ThinEntry({ names, thin, all, href, children }: ThinEntryProps) {
  const { t } = useLingui();
  const [one, other] = names;
  const expected = Math.round(thin.expected);
  const [few, many] = thin.sizes;
  const { ties } = thin;
  return (
    <li className="net-gap__entry net-gap__entry--plain">
      <div>
        <h3>{t`${one} und ${other}`}</h3>
        <p>
          <Trans>
            Zwischen beiden: <b className="num">{ties}</b> von {all} Beziehungen; zu erwarten wären
            etwa {expected}.
          </Trans>{' '}
          <span className="quiet">
            <Trans>
              ({few} und {many} Akteure)
            </Trans>
          </span>
        </p>
        {children}
        <p className="actions no-print">
          <LinkButton
            size="small"
            variant="plain"
            icon={Waypoints}
            href={href}
            aria-label={t`Im Netz ansehen: ${one} und ${other}`}
          >
            {t`Im Netz ansehen`}
          </LinkButton>
        </p>
      </div>
    </li>
  );
}
