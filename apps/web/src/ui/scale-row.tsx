import { type ReactNode, useId } from 'react';
import { FieldSet, type FieldProps, useField } from './field.tsx';
import { Icon, type IconShape } from './icon.tsx';
import './scale-row.css';

export interface ScaleRowProps extends FieldProps {
  /** Inclusive. */
  readonly from: number;
  readonly to: number;
  /** The highest that can be chosen now; all without it. */
  readonly most?: number | undefined;
  readonly value: number | null;
  readonly onChange: (value: number) => void;
  /** What the lowest and the highest value mean. */
  readonly ends: readonly [lowest: string, highest: string];
  /** What a value means, beyond the number. */
  readonly wordOf: (value: number) => string;
  /** Before the label, such as a letter or a sign. */
  readonly mark?: string | IconShape | undefined;
  /** Under the row. */
  readonly children?: ReactNode;
}

/** Whole numbers side by side, of which one is chosen; with arrow keys as in any group of radio buttons. */
export function ScaleRow(props: ScaleRowProps) {
  const { from, to, most = to, value, onChange, ends, wordOf, mark, children, ...rest } = props;
  const field = useField(rest);
  const group = useId();
  const steps = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  const label = (
    <span className="scale-field__name">
      {mark !== undefined && (
        <span className="letter-mark" aria-hidden="true">
          {typeof mark === 'string' ? mark : <Icon shape={mark} />}
        </span>
      )}
      <span>{rest.label}</span>
    </span>
  );
  return (
    <FieldSet field={field} props={{ ...rest, label }} className="scale-field">
      <div className="scale-field__answer">
        <div className="scale" id={field.id} style={{ ['--steps' as string]: steps.length }}>
          <div className="scale__wedge" aria-hidden="true" />
          {steps.map((step) => (
            <label className="scale__step" key={step}>
              <input
                type="radio"
                className="scale__input"
                name={group}
                value={step}
                checked={step === value}
                disabled={step > most}
                aria-label={`${step}, ${wordOf(step)}`}
                onChange={() => onChange(step)}
              />
              <span>{step}</span>
            </label>
          ))}
        </div>
        <p className="scale__ends" aria-hidden="true">
          <span>{ends[0]}</span>
          <span>{ends[1]}</span>
        </p>
        {children}
      </div>
    </FieldSet>
  );
}
