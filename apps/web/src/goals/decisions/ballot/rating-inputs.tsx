import { mostDots, mostDotsOnOne, mostResistance, mostScore } from '@augenhoehe/domain/goals';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Checkbox, ScaleRow } from '../../../ui/index.ts';
import { dotsGiven, highResistance, ratingField } from './ballot-draft.ts';
import type { BallotOption } from './ballot-paper.ts';
import { resistanceWords, scoreWords } from './ballot-words.ts';
import type { InputProps } from './input-props.ts';
import { optionMark } from './option-mark.ts';
import { WhyFields } from './why-fields.tsx';

interface RatedProps extends InputProps {
  readonly option: BallotOption;
}

/** How much resistance to each option, 0 to 10. */
export function ConsensingInput(props: InputProps) {
  return props.paper.options.map((option) => (
    <ResistanceRow key={option.id} {...props} option={option} />
  ));
}

function ResistanceRow({ paper, draft, onChange, option }: RatedProps) {
  const { t, i18n } = useLingui();
  const value = draft.ratings[option.id];
  function wordOf(step: number): string {
    const words = resistanceWords[step];
    return words === undefined ? '' : i18n._(words);
  }
  return (
    <ScaleRow
      name={ratingField(option.id)}
      label={option.text}
      help={
        option.passive
          ? t`Diese Möglichkeit zeigt, ab wann eine Änderung zumutbar ist.`
          : detailOf(option)
      }
      mark={optionMark(paper.options, option.id)}
      from={0}
      to={mostResistance}
      value={value ?? null}
      ends={[t`kein Widerstand`, t`nicht tragbar`]}
      wordOf={wordOf}
      onChange={(rating) => onChange({ ratings: { ...draft.ratings, [option.id]: rating } })}
    >
      <Foot
        draft={draft}
        onChange={onChange}
        option={option}
        words={typeof value === 'number' ? t`Ihre Bewertung: ${value}, ${wordOf(value)}` : null}
      />
      {!paper.secret && typeof value === 'number' && value >= highResistance && (
        <WhyFields
          option={option}
          why={draft.whys[option.id]}
          onChange={(why) => onChange({ whys: { ...draft.whys, [option.id]: why } })}
        />
      )}
    </ScaleRow>
  );
}

/** How good each option is, 0 to 5. */
export function ScoreInput(props: InputProps) {
  const { t, i18n } = useLingui();
  const { paper, draft, onChange } = props;
  function wordOf(step: number): string {
    const words = scoreWords[step];
    return words === undefined ? '' : i18n._(words);
  }
  return paper.options.map((option) => {
    const value = draft.ratings[option.id];
    return (
      <ScaleRow
        key={option.id}
        name={ratingField(option.id)}
        label={option.text}
        help={detailOf(option)}
        mark={optionMark(paper.options, option.id)}
        from={0}
        to={mostScore}
        value={value ?? null}
        ends={[t`gar nicht gut`, t`sehr gut`]}
        wordOf={wordOf}
        onChange={(rating) => onChange({ ratings: { ...draft.ratings, [option.id]: rating } })}
      >
        <Foot
          draft={draft}
          onChange={onChange}
          option={option}
          words={typeof value === 'number' ? t`Ihre Bewertung: ${value}, ${wordOf(value)}` : null}
        />
      </ScaleRow>
    );
  });
}

function detailOf({ detail }: BallotOption): string | undefined {
  return detail === '' ? undefined : detail;
}

interface FootProps extends Omit<RatedProps, 'paper'> {
  /** What was chosen, in words. */
  readonly words: string | null;
}

function Foot({ draft, onChange, option, words }: FootProps) {
  const { t } = useLingui();
  const { [option.id]: value, ...others } = draft.ratings;
  return (
    <div className="rated__foot">
      <output>{value === null ? t`Sie enthalten sich hier.` : words}</output>
      <Checkbox
        label={
          <>
            {t`Ich enthalte mich hier`}
            <span className="visually-hidden">: {option.text}</span>
          </>
        }
        isSelected={value === null}
        onChange={(abstains) =>
          onChange({ ratings: abstains ? { ...others, [option.id]: null } : others })
        }
      />
    </div>
  );
}

/** Eight dots to give away, at most half of them on one option. */
export function DotsInput({ paper, draft, onChange }: InputProps) {
  const { t } = useLingui();
  const left = mostDots - dotsGiven(draft);
  return (
    <>
      <p className="dots__left" role="status">
        {left === 0
          ? t`Alle ${mostDots} Punkte sind verteilt.`
          : t`Noch ${plural(left, { one: '# Punkt', other: '# Punkte' })} von ${mostDots} zu verteilen, höchstens ${mostDotsOnOne} auf einen Vorschlag.`}
      </p>
      {paper.options.map((option) => {
        const given = draft.ratings[option.id] ?? 0;
        return (
          <ScaleRow
            key={option.id}
            label={option.text}
            help={detailOf(option)}
            mark={optionMark(paper.options, option.id)}
            from={0}
            to={mostDotsOnOne}
            most={Math.min(mostDotsOnOne, given + left)}
            value={given}
            ends={[t`kein Punkt`, t`am wichtigsten`]}
            wordOf={(dots) => t`${plural(dots, { one: 'Punkt', other: 'Punkte' })}`}
            onChange={(dots) => onChange({ ratings: { ...draft.ratings, [option.id]: dots } })}
          />
        );
      })}
    </>
  );
}
