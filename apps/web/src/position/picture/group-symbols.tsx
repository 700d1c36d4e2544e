import { actorTypeGroups } from '@augenhoehe/domain/catalogue';
import { memo } from 'react';
import { groupLook } from '../../ui/index.ts';

const groups = [...actorTypeGroups.map(({ key }) => key), 'none'];

/** The icon of each group, once; marks refer to it. */
export const GroupSymbols = memo(function GroupSymbols() {
  return (
    <defs>
      {groups.map((group) => {
        const { shape: Shape } = groupLook(group);
        return (
          <symbol key={group} id={`net-icon-${group}`} viewBox="0 0 24 24">
            <Shape size={24} strokeWidth={2} />
          </symbol>
        );
      })}
    </defs>
  );
});
