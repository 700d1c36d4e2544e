import { isTied, type Speaker, speakers, whoSpeaks } from '@augenhoehe/domain/position';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { DescriptionList } from '../../ui/index.ts';
import { Counted } from './counted.tsx';
import type { PositionPartProps } from './position-part-props.ts';

const standingOf: Readonly<Record<Speaker, string>> = {
  both: 'confirmed',
  contradicted: 'contradicted',
  us: 'one-sided',
  them: 'one-sided',
  outside: 'outside',
};

/** Who has spoken of the ties: we, they, both, or neither. */
export function TiesBySide({ me, sheet, tiesHref }: PositionPartProps) {
  const { t } = useLingui();
  const words: Readonly<Record<Speaker, string>> = {
    both: t`beide Seiten, im Wesentlichen gleich`,
    contradicted: t`beide Seiten, aber verschieden`,
    us: t`nur ${me.name}`,
    them: t`nur die andere Seite`,
    outside: t`nur andere, keine der beiden Seiten`,
  };
  return (
    <div>
      <h3>
        <Trans>Wer sagt das?</Trans>
      </h3>
      <DescriptionList
        layout="sides"
        entries={speakers.map((speaker) => {
          const count = sheet.ties.filter(
            (tie) => isTied(tie) && whoSpeaks(me.id, tie) === speaker,
          ).length;
          return {
            key: speaker,
            term: words[speaker],
            detail: (
              <Counted
                count={count}
                href={`${tiesHref}&standing=${standingOf[speaker]}`}
                label={t`${plural(count, { one: '# Beziehung', other: '# Beziehungen' })}: ${words[speaker]}`}
              />
            ),
          };
        })}
      />
    </div>
  );
}
