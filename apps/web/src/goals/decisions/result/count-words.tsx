import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useRuleWords } from '../use-rule-words.ts';
import type { ResultProps } from './result-props.ts';
import { useFigures } from './use-figures.ts';

/** Who took part, of whom it is a majority, and whether enough came, in words. */
export function CountWords({ counted }: ResultProps) {
  const { t } = useLingui();
  const { percent } = useFigures();
  const { share, majority } = useRuleWords();
  const { record, tally } = counted;
  const { entitled, takingPart, required, needed, met } = tally.quorum;
  const abstained = record.ballots.filter(({ state }) => state === 'abstained').length;
  const invalid = record.ballots.filter(({ state }) => state === 'invalid').length;
  const missing = record.entitled.length - record.ballots.length;
  const [came, voices] = [record.ballots.length, record.entitled.length];
  const states = [
    t`${came} von ${plural(voices, { one: '# Stimme', other: '# Stimmen' })} ${plural(came, { one: 'hat', other: 'haben' })} teilgenommen.`,
    ...(tally.power === undefined ? [] : [t`Nach Gewicht sind das ${takingPart} von ${entitled}.`]),
    ...(abstained > 0
      ? [t`${plural(abstained, { one: 'Eine hat', other: '# haben' })} sich enthalten.`]
      : [t`Niemand hat sich enthalten.`]),
    ...(invalid > 0
      ? [t`${plural(invalid, { one: 'Eine war', other: '# waren' })} ungültig.`]
      : []),
    ...(missing > 0 ? [t`${plural(missing, { one: 'Eine fehlt', other: '# fehlen' })}.`] : []),
  ];
  const { base } = tally;
  return (
    <div className="results__count">
      <p>{states.join(' ')}</p>
      {base !== undefined && 'majority' in record && (
        <p>
          {base.yesPercent === null
            ? t`Gefordert war: ${majority(record.majority ?? half, base.kind)}.`
            : t`Gefordert war: ${majority(record.majority ?? half, base.kind)}. Das Ja hat ${percent(base.yesPercent)} von ${base.size}.`}
        </p>
      )}
      <p>
        {required === null
          ? t`Eine Mindestbeteiligung war nicht vereinbart.`
          : met
            ? t`Mindestbeteiligung erreicht: ${share(required)}, also ${needed} von ${entitled}.`
            : t`Mindestbeteiligung verfehlt. Nötig: ${share(required)}, also ${needed} von ${entitled}. Das ist keine Ablehnung.`}
      </p>
    </div>
  );
}

const half = { num: 1, den: 2 };
