import type { Effect, Network, ReachChange } from '@augenhoehe/domain/position';
import { Trans, useLingui } from '@lingui/react/macro';

interface ReachChangesProps {
  readonly network: Network;
  readonly effect: Effect;
}

/** Who would reach more or fewer others within two steps, by name. */
export function ReachChanges({ network, effect }: ReachChangesProps) {
  const { t } = useLingui();
  if (effect.gains.length + effect.losses.length === 0) return null;
  return (
    <section className="what-if__reach" aria-label={t`Wer reicht weiter`}>
      <h2>
        <Trans>Wen erreicht wer in zwei Schritten?</Trans>
      </h2>
      <div className="what-if__reach-lists">
        <ReachList title={t`Erreichen mehr`} network={network} changes={effect.gains} />
        <ReachList title={t`Erreichen weniger`} network={network} changes={effect.losses} />
      </div>
    </section>
  );
}

const mostShown = 8;

interface ReachListProps {
  readonly title: string;
  readonly network: Network;
  readonly changes: readonly ReachChange[];
}

function ReachList({ title, network, changes }: ReachListProps) {
  if (changes.length === 0) return null;
  const names = new Map(network.actors.map(({ id, name }) => [id, name]));
  const rest = changes.length - mostShown;
  return (
    <div>
      <h3>
        {title} <span className="quiet num">{changes.length}</span>
      </h3>
      <ul>
        {changes.slice(0, mostShown).map(({ id, before, after }) => (
          <li key={id}>
            {names.get(id)}{' '}
            <span className="quiet num">
              <Trans>
                {after} statt {before}
              </Trans>
            </span>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <p className="small quiet">
          <Trans>und {rest} weitere mit kleinerem Unterschied</Trans>
        </p>
      )}
    </div>
  );
}
