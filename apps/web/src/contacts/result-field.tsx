import { useLingui } from '@lingui/react/macro';
import { TextArea } from '../ui/index.ts';
import type { ApproachFieldsProps } from './approach-fields-props.ts';

export function ResultField({ prefix, facts, onChange }: ApproachFieldsProps) {
  const { t } = useLingui();
  return (
    <TextArea
      name={`${prefix}result`}
      label={t`Was ist bisher herausgekommen?`}
      help={t`In Stichworten, so dass es auch das Gegenüber lesen dürfte.`}
      isOptional
      maxLength={2000}
      value={facts.result}
      onChange={(result) => onChange({ ...facts, result })}
    />
  );
}
