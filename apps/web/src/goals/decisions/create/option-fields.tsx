import { Trans, useLingui } from '@lingui/react/macro';
import { Plus, X } from 'lucide-react';
import { Button, IconButton, TextField } from '../../../ui/index.ts';
import type { FieldsProps } from './fields-props.ts';

const mostOptions = 19;

/** What can be chosen; where the method needs it, leaving things as they are comes by itself. */
export function OptionFields({ draft, onChange }: FieldsProps) {
  const { t } = useLingui();
  const { options, passive, method } = draft;
  function put(at: number, changes: { text?: string; detail?: string }): void {
    onChange({
      options: options.map((line, index) => (index === at ? { ...line, ...changes } : line)),
    });
  }
  return (
    <div className="field option-fields" role="group" aria-label={t`Was steht zur Auswahl?`}>
      <p className="field__label">
        <Trans>Was steht zur Auswahl?</Trans>
      </p>
      {options.map(({ text, detail }, at) => (
        // The lines have no name of their own; their place is all there is.
        <div className="option-fields__line" key={at}>
          <TextField
            name={`options.${at}.text`}
            label={t`Möglichkeit ${at + 1}`}
            maxLength={300}
            value={text}
            onChange={(words) => put(at, { text: words })}
          />
          <TextField
            name={`options.${at}.detail`}
            label={t`Möglichkeit ${at + 1} in einem Satz erklärt`}
            isOptional
            maxLength={1000}
            value={detail}
            onChange={(words) => put(at, { detail: words })}
          />
          {options.length > 2 && (
            <IconButton
              icon={X}
              tone="quiet"
              label={t`Möglichkeit ${at + 1} weglassen`}
              onPress={() => onChange({ options: options.filter((_, index) => index !== at) })}
            />
          )}
        </div>
      ))}
      {options.length < mostOptions && (
        <Button
          size="small"
          icon={Plus}
          onPress={() => onChange({ options: [...options, { text: '', detail: '' }] })}
        >
          <Trans>Noch eine Möglichkeit</Trans>
        </Button>
      )}
      {method === 'consensing' && (
        <TextField
          name={`options.${options.length}.text`}
          label={t`Und: Es bleibt, wie es ist`}
          help={t`Diese Möglichkeit gehört dazu. Sie zeigt, ab wann eine Änderung zumutbar ist.`}
          maxLength={300}
          value={passive.text}
          onChange={(text) => onChange({ passive: { ...passive, text } })}
        />
      )}
    </div>
  );
}
