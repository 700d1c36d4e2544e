import type { GoalSheet } from '@augenhoehe/domain/goals';
import { Trans, useLingui } from '@lingui/react/macro';
import { FactGroup, Link } from '../../ui/index.ts';
import { workshopPath } from '../workshops/workshop-paths.ts';

interface OriginPartProps {
  readonly slug: string;
  readonly sheet: GoalSheet;
}

/** In which workshop it began, and on whose interests it rests. */
export function OriginPart({ slug, sheet: { workshop, interests } }: OriginPartProps) {
  const { t } = useLingui();
  if (workshop === null) return null;
  return (
    <FactGroup title={t`Woher das Ziel kommt`}>
      <p className="goal-intro">
        <Trans>
          Entworfen in der Werkstatt{' '}
          <Link href={workshopPath(slug, workshop.id)}>{workshop.title}</Link>. Es beruht auf diesen
          Interessen:
        </Trans>
      </p>
      <ul className="plain-list goal-interests">
        {interests.map(({ id, text, actor }) => (
          <li key={id}>
            {text} <span className="quiet">– {actor.name}</span>
          </li>
        ))}
      </ul>
    </FactGroup>
  );
}
