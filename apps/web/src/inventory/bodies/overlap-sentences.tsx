import type { SeatingReply } from '@augenhoehe/domain/inventory';
import { Trans, useLingui } from '@lingui/react/macro';
import { languageTag } from '../../app/language-tag.ts';
import { useLanguage } from '../../app/use-language.ts';
import { Link } from '../../ui/index.ts';
import { overlapPath } from './body-paths.ts';
import { nameIn } from './name-in.ts';
import { percent } from './percent.ts';

interface OverlapSentencesProps {
  readonly slug: string;
  readonly seating: SeatingReply;
}

/** Which bodies are nearly the same people, and which one sits in another: entries of a list. */
export function OverlapSentences({ slug, seating }: OverlapSentencesProps) {
  const { bodies, findings } = seating;
  const { circle, closest } = findings;
  return (
    <>
      {circle !== null && <CircleSentence seating={seating} circle={circle} />}
      {circle === null && bodies.length >= 3 && (
        <li>
          <Trans>Keine drei Gremien haben zur Hälfte dieselben Mitglieder.</Trans>
        </li>
      )}
      {closest !== null && <ClosestSentence slug={slug} seating={seating} closest={closest} />}
    </>
  );
}

interface CircleSentenceProps {
  readonly seating: SeatingReply;
  readonly circle: NonNullable<SeatingReply['findings']['circle']>;
}

function CircleSentence({ seating, circle }: CircleSentenceProps) {
  const { t } = useLingui();
  const tag = languageTag(useLanguage());
  const quoted = circle.bodies.map((id) => t`„${nameIn(seating.bodies, id)}“`);
  const names = new Intl.ListFormat(tag).format(quoted);
  const share = percent(circle.share, tag);
  const { together } = circle;
  const [shared, count] = [circle.shared.length, circle.bodies.length];
  return (
    <li>
      <Trans>
        {names} teilen <b>{share}</b> ihrer Mitglieder: {shared} von {together} sitzen in jedem
        dieser {count} Gremien.
      </Trans>
    </li>
  );
}

interface ClosestSentenceProps extends OverlapSentencesProps {
  readonly closest: NonNullable<SeatingReply['findings']['closest']>;
}

function ClosestSentence({ slug, seating, closest }: ClosestSentenceProps) {
  const { smaller, shared } = closest;
  const [first, second] = closest.bodies;
  const [small, large] = [nameIn(seating.bodies, first), nameIn(seating.bodies, second)];
  return (
    <li>
      <Trans>
        Von den {smaller} Mitgliedern von „{small}“ sitzen{' '}
        <Link href={overlapPath(slug, closest.bodies)}>
          {shared} auch in „{large}“
        </Link>
        .
      </Trans>
    </li>
  );
}
