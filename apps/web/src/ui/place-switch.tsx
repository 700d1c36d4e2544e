import { useLingui } from '@lingui/react/macro';
import { ChevronsUpDown } from 'lucide-react';
import { Button } from './button.tsx';
import { Menu } from './menu.tsx';
import type { MenuGroup } from './menu-group.ts';
import './place-switch.css';

export interface PlaceSwitchProps {
  readonly name: string;
  /** E.g. the town. */
  readonly about?: string | undefined;
  /** The neighbourhoods one can go to, and perhaps one more to set up. With none the name stands alone. */
  readonly groups?: readonly MenuGroup[] | undefined;
}

/** In which neighbourhood one is, and the way to another. */
export function PlaceSwitch({ name, about, groups = [] }: PlaceSwitchProps) {
  const { t } = useLingui();
  const words = (
    <span className="place__words">
      <strong>{name}</strong>
      {about !== undefined && <span className="place__about">{about}</span>}
    </span>
  );
  if (groups.every((group) => group.entries.length === 0))
    return <div className="place">{words}</div>;
  return (
    <Menu
      label={t`Quartier wechseln`}
      placement="bottom start"
      trigger={
        <Button variant="plain" tone="quiet" className="place" iconAfter={ChevronsUpDown}>
          {words}
          <span className="visually-hidden">{t`Quartier wechseln`}</span>
        </Button>
      }
      groups={groups}
    />
  );
}
