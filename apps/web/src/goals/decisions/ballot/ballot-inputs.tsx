import { useLingui } from '@lingui/react/macro';
import { Checkbox } from '../../../ui/index.ts';
import { ApprovalInput } from './approval-input.tsx';
import { GradientsInput, YesNoInput } from './choice-input.tsx';
import { ConsentInput } from './consent-input.tsx';
import type { InputProps } from './input-props.ts';
import { RankingInput } from './ranking-input.tsx';
import { ConsensingInput, DotsInput, ScoreInput } from './rating-inputs.tsx';
import './ballot.css';

/** The questions of a ballot, and the abstention that is neither a 0 nor silence. */
export function BallotInputs(props: InputProps) {
  const { t } = useLingui();
  const { paper, draft, onChange } = props;
  return (
    <div className="ballot__questions">
      {!draft.abstains && <MethodInput {...props} />}
      <Checkbox
        name="abstains"
        label={t`Ich enthalte mich ganz`}
        help={
          paper.method === 'yes_no'
            ? t`Ihre Stimme ist dann da, sagt aber weder Ja noch Nein.`
            : t`Ihre Stimme ist dann da, bewertet aber nichts.`
        }
        isSelected={draft.abstains}
        onChange={(abstains) => onChange({ abstains })}
      />
    </div>
  );
}

/** What the method asks, without the abstention. */
export function MethodInput(props: InputProps) {
  switch (props.paper.method) {
    case 'yes_no':
      return <YesNoInput {...props} />;
    case 'consensing':
      return <ConsensingInput {...props} />;
    case 'consent':
      return <ConsentInput {...props} />;
    case 'gradients':
      return <GradientsInput {...props} />;
    case 'score':
      return <ScoreInput {...props} />;
    case 'dots':
      return <DotsInput {...props} />;
    case 'approval':
      return <ApprovalInput {...props} />;
    case 'schulze':
      return <RankingInput {...props} />;
  }
}
