import { Checkbox } from '../ui/index.ts';
import type { Choice } from './all-choices.ts';
import './facet-group.css';

interface FacetGroupProps {
  readonly group: {
    readonly label: string;
    /** `null`: whatever occurs, under its own name. */
    readonly choices: readonly Choice[] | null;
    /** Whether its values show before anything is chosen. */
    readonly isOpen: boolean;
  };
  readonly counts: ReadonlyMap<string, number>;
  readonly chosen: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
}

/** One filter: its values that occur, each with how many actors have it. */
export function FacetGroup({ group, counts, chosen, onChange }: FacetGroupProps) {
  const choices =
    group.choices ??
    [...counts.keys()]
      .toSorted((a, b) => a.localeCompare(b, 'de'))
      .map((key) => ({ key, label: key }));
  const present = choices.filter(({ key }) => counts.has(key) || chosen.includes(key));
  if (present.length === 0) return null;
  return (
    <details className="facet" open={chosen.length > 0 || group.isOpen}>
      <summary>
        {group.label}
        {chosen.length > 0 && <span className="facet__chosen num">{chosen.length}</span>}
      </summary>
      <div className="facet__values" role="group" aria-label={group.label}>
        {present.map(({ key, label }) => (
          <div className="facet__value" key={key}>
            <Checkbox
              label={label}
              isSelected={chosen.includes(key)}
              onChange={(isChosen) =>
                onChange(isChosen ? [...chosen, key] : chosen.filter((other) => other !== key))
              }
            />
            <span className="small quiet num">{counts.get(key) ?? 0}</span>
          </div>
        ))}
      </div>
    </details>
  );
}
