import { useLingui } from '@lingui/react/macro';
import { TextArea } from '../../../ui/index.ts';
import type { Why } from './ballot-draft.ts';
import type { BallotOption } from './ballot-paper.ts';

const longestWhy = 1000;

interface WhyFieldsProps {
  readonly option: BallotOption;
  readonly why: Why | undefined;
  readonly onChange: (why: Why) => void;
}

/** Under a high resistance: what stands behind it. Nobody has to answer. */
export function WhyFields({ option, why = { reason: '', lowers: '' }, onChange }: WhyFieldsProps) {
  const { t } = useLingui();
  return (
    <div className="why" role="group" aria-label={t`Ihr hoher Widerstand gegen: ${option.text}`}>
      <TextArea
        label={t`Was spricht dagegen?`}
        help={t`Ab 8 fragen wir nach. Die Runde liest Ihren Satz, bevor sie entscheidet.`}
        isOptional
        rows={2}
        maxLength={longestWhy}
        value={why.reason}
        onChange={(reason) => onChange({ ...why, reason })}
      />
      <TextArea
        label={t`Was würde den Widerstand senken?`}
        isOptional
        rows={2}
        maxLength={longestWhy}
        value={why.lowers}
        onChange={(lowers) => onChange({ ...why, lowers })}
      />
    </div>
  );
}
