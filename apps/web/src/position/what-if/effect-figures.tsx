import { type Effect, effectFigures, groundOf, type Network } from '@augenhoehe/domain/position';
import { Trans, useLingui } from '@lingui/react/macro';
import { classes, DescriptionList, Meaning } from '../../ui/index.ts';
import { useFigureWords } from './use-figure-words.ts';
import { useNumbers } from './use-numbers.ts';

interface EffectFiguresProps {
  readonly network: Network;
  readonly effect: Effect;
}

/** The figures as they are, as they would be, and what they mean. */
export function EffectFigures({ network, effect }: EffectFiguresProps) {
  const { t } = useLingui();
  const words = useFigureWords();
  return (
    <section aria-label={t`Zahlen`}>
      <h2>
        <Trans>Zahlen vorher und nachher</Trans>
      </h2>
      <table className="what-if__figures">
        <thead>
          <tr>
            <th scope="col">{t`Zahl`}</th>
            <th scope="col">{t`Heute`}</th>
            <th scope="col">{t`Im Entwurf`}</th>
            <th scope="col">{t`Unterschied`}</th>
          </tr>
        </thead>
        <tbody>
          {effectFigures.map((key) => {
            const { before, after } = effect.figures[key];
            const { name, value, difference } = words[key];
            const told = difference(before, after);
            return (
              <tr key={key} className={classes(value(before) !== value(after) && 'is-changed')}>
                <th scope="row">{name}</th>
                <td>{value(before)}</td>
                <td>{value(after)}</td>
                <td>{value(before) === value(after) && told !== '–' ? '0' : told}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <Meaning>
        <Ground network={network} />
        <DescriptionList
          entries={effectFigures.map((key) => ({
            key,
            term: words[key].name,
            detail: words[key].meaning,
          }))}
        />
      </Meaning>
    </section>
  );
}

/** On what the figures rest. */
function Ground({ network }: Pick<EffectFiguresProps, 'network'>) {
  const numbers = useNumbers();
  const { ties, confirmed } = groundOf(network.ties);
  const actors = network.actors.length;
  const share = numbers.share(ties === 0 ? 0 : confirmed / ties);
  return (
    <p className="small quiet">
      <Trans>
        Gerechnet über {actors} Akteure und {ties} Beziehungen des Bestands; {share} davon sind von
        beiden Seiten bestätigt. Zahlen sind ein Anlass zum Gespräch, kein Urteil.
      </Trans>
    </p>
  );
}
