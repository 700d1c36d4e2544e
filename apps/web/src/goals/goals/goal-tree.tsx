import { type GoalBranch, type GoalRow, goalTree } from '@augenhoehe/domain/goals';
import { useLingui } from '@lingui/react/macro';
import { dayInWords } from '../../app/age-in-words.ts';
import { useLanguage } from '../../app/use-language.ts';
import { Link } from '../../ui/index.ts';
import { amountInWords } from './amount-words.ts';
import { goalPath } from './goal-paths.ts';
import { GoalStateTag } from './goal-state-tag.tsx';
import { goalLevels } from './goal-words.ts';
import { ReviewTag } from './review-tag.tsx';

interface GoalTreeProps {
  readonly slug: string;
  readonly label: string;
  readonly goals: readonly GoalRow[];
}

/** Goals under each other as lists in lists, which read, print and are walked without anything of their own. */
export function GoalTree({ slug, label, goals }: GoalTreeProps) {
  return (
    <ul className="goal-tree" aria-label={label}>
      {goalTree(goals).map((branch) => (
        <Branch key={branch.goal.id} slug={slug} branch={branch} />
      ))}
    </ul>
  );
}

interface BranchProps {
  readonly slug: string;
  readonly branch: GoalBranch<GoalRow>;
}

function Branch({ slug, branch: { goal, under } }: BranchProps) {
  const { t, i18n } = useLingui();
  return (
    <li className={`goal-tree__goal goal-tree__goal--${goal.level}`}>
      <div className="goal-tree__entry">
        <div className="goal-tree__words">
          <p className="small">
            <span className="goal-tree__key num">{goal.key}</span>{' '}
            <span className="quiet">{i18n._(goalLevels[goal.level])}</span>
          </p>
          <p>
            <Link href={goalPath(slug, goal.id)}>{goal.text}</Link>
          </p>
          <Aim goal={goal} />
        </div>
        <p className="goal-tree__tags">
          <GoalStateTag state={goal.state} />
          <ReviewTag goal={goal} />
        </p>
      </div>
      {under.length > 0 && (
        <ul aria-label={t`Unter ${goal.key}`}>
          {under.map((branch) => (
            <Branch key={branch.goal.id} slug={slug} branch={branch} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** What shows it, and how far it has come. */
function Aim({ goal }: { readonly goal: GoalRow }) {
  const { t } = useLingui();
  const language = useLanguage();
  const { indicator, unit, target, targetOn, measured } = goal;
  if (indicator === '') return null;
  const aim = target === null ? '' : t`Zielwert ${amountInWords(target, unit, language)}`;
  const until =
    targetOn === null
      ? ''
      : t({ message: `bis ${dayInWords(targetOn, language)}`, context: 'ein Ziel erreicht' });
  const now =
    measured === null
      ? ''
      : t`zuletzt ${amountInWords(measured.amount, unit, language)} (${dayInWords(measured.on, language)})`;
  const words = [indicator, [aim, until].filter((word) => word !== '').join(' '), now];
  return <p className="small quiet">{words.filter((word) => word !== '').join(' · ')}</p>;
}
