import { useLingui } from '@lingui/react/macro';
import { CheckboxGroup } from '../../../ui/index.ts';
import type { InputProps } from './input-props.ts';

/** All that one can go along with. */
export function ApprovalInput({ paper, draft, onChange }: InputProps) {
  const { t } = useLingui();
  return (
    <CheckboxGroup
      label={t`Womit können Sie mitgehen?`}
      help={t`So viele Sie möchten. Was Sie nicht ankreuzen, tragen Sie nicht mit.`}
      options={paper.options.map(({ id, text, detail }) => ({
        key: id,
        label: text,
        help: detail === '' ? undefined : detail,
      }))}
      values={draft.approved}
      onChange={(approved) => onChange({ approved: [...approved] })}
    />
  );
}
