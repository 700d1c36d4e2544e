import type { MeasureRow } from '@augenhoehe/domain/goals';
import { Link, Tag } from '../../ui/index.ts';
import { measurePath } from './measure-paths.ts';
import { MeasureStateTag } from './measure-state-tag.tsx';

interface MeasureEntryProps {
  readonly slug: string;
  readonly measure: MeasureRow;
  /** What whoever is looked at has to do with it. */
  readonly parts?: readonly string[];
}

/** A measure in a list on another page. */
export function MeasureEntry({ slug, measure, parts = [] }: MeasureEntryProps) {
  return (
    <li>
      <Link href={measurePath(slug, measure.id)}>{measure.title}</Link>
      <span className="sheet__tags">
        <MeasureStateTag state={measure.state} />
        {parts.map((part) => (
          <Tag key={part}>{part}</Tag>
        ))}
      </span>
    </li>
  );
}
