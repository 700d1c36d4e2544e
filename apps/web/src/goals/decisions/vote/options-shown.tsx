import { type BallotPaper, hasOneProposal } from '@augenhoehe/domain/goals';
import { Trans } from '@lingui/react/macro';
import { Icon } from '../../../ui/index.ts';
import { optionMark } from '../ballot/option-mark.ts';
import './vote.css';

/** What can be chosen, with the letters of the ballot; where there is one proposal it stands by itself. */
export function OptionsShown({ paper }: { readonly paper: BallotPaper }) {
  const { method, options } = paper;
  if (hasOneProposal(method) || options.length === 0) return null;
  return (
    <section className="options-shown">
      <h3>
        <Trans>Zur Wahl stehen</Trans>
      </h3>
      <ul>
        {options.map(({ id, text, detail }) => {
          const mark = optionMark(options, id);
          return (
            <li key={id}>
              <span className="letter-mark" aria-hidden="true">
                {typeof mark === 'string' ? mark : <Icon shape={mark} />}
              </span>
              <div>
                <p>{text}</p>
                {detail !== '' && <p className="small quiet">{detail}</p>}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
