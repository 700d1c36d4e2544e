import { useLingui } from '@lingui/react/macro';
import { CircleUserRound } from 'lucide-react';
import { Button } from './button.tsx';
import { Menu } from './menu.tsx';
import type { MenuGroup } from './menu-group.ts';

export interface AccountMenuProps {
  /** Who is signed in. */
  readonly name: string;
  readonly groups: readonly MenuGroup[];
}

export function AccountMenu({ name, groups }: AccountMenuProps) {
  const { t } = useLingui();
  return (
    <Menu
      label={t`Konto`}
      trigger={
        <Button
          variant="plain"
          tone="quiet"
          icon={CircleUserRound}
          className="topbar__button"
          aria-label={t`Konto: ${name}`}
        >
          <span className="topbar__words">{name}</span>
        </Button>
      }
      groups={groups}
    />
  );
}
