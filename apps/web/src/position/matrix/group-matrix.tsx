import { NetworkFilters } from '@augenhoehe/domain/position';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { useTerms } from '../../inventory/index.ts';
import { GroupMark } from '../../ui/index.ts';
import type { ViewProps } from '../view-props.ts';
import { groupMatrix } from './matrix-order.ts';

/** Groups with groups: how many ties run between them. A cell leads to the actors of both. */
export function GroupMatrix({ scene, change }: ViewProps) {
  const { t } = useLingui();
  const terms = useTerms();
  const { groups, count } = useMemo(() => groupMatrix(scene), [scene]);
  function name(key: string): string {
    return key === 'none' ? t`ohne Art` : terms.group(key);
  }
  return (
    <div className="matrix matrix--groups">
      <table aria-label={t`Beziehungen zwischen Gruppen`}>
        <thead>
          <tr>
            <th scope="col" className="matrix__corner">
              <span className="visually-hidden">{t`Gruppe`}</span>
            </th>
            {groups.map((column) => (
              <th key={column} scope="col">
                <span className="matrix__name">{name(column)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map((row) => (
            <tr key={row}>
              <th scope="row">
                <span className="matrix__head">
                  <GroupMark group={row} size="small" /> {name(row)}
                </span>
              </th>
              {groups.map((column) => {
                const ties = count(row, column);
                const said = t`${plural(ties, { one: '# Beziehung', other: '# Beziehungen' })}`;
                return (
                  <td key={column}>
                    {ties > 0 && (
                      <button
                        type="button"
                        className="matrix__count num"
                        aria-label={`${name(row)} – ${name(column)}: ${said}`}
                        onClick={() =>
                          change(
                            NetworkFilters.parse({ group: [...new Set([row, column])].join(',') }),
                            false,
                          )
                        }
                      >
                        {ties}
                      </button>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
