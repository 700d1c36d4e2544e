import { useId } from 'react';
import { classes } from './classes.ts';
import { FieldSet, type FieldProps, useField } from './field.tsx';
import { Icon, type IconShape } from './icon.tsx';
import './choice.css';

interface Segment {
  readonly key: string;
  readonly label: string;
  readonly icon?: IconShape | undefined;
}

export interface SegmentedControlProps extends FieldProps {
  readonly segments: readonly Segment[];
  readonly value: string | null;
  readonly onChange: (key: string) => void;
  readonly size?: 'normal' | 'small' | undefined;
}

/** One of a few short answers side by side; wraps where there is no room. */
export function SegmentedControl(props: SegmentedControlProps) {
  const { segments, value, onChange, size, ...rest } = props;
  const field = useField(rest);
  const group = useId();
  return (
    <FieldSet field={field} props={rest}>
      <div className={classes('segmented', size === 'small' && 'segmented--small')} id={field.id}>
        {segments.map((segment) => (
          <label className="segment" key={segment.key}>
            <input
              type="radio"
              className="segment__input"
              name={group}
              value={segment.key}
              checked={segment.key === value}
              onChange={() => onChange(segment.key)}
            />
            {segment.icon !== undefined && <Icon shape={segment.icon} />}
            {segment.label}
          </label>
        ))}
      </div>
    </FieldSet>
  );
}
