import { Check } from 'lucide-react';
import type { RefObject } from 'react';
import {
  Menu as AriaMenu,
  Header,
  MenuItem,
  MenuSection,
  Popover,
  type PopoverProps,
} from 'react-aria-components/Menu';
import { classes } from './classes.ts';
import { Icon } from './icon.tsx';
import type { MenuEntry, MenuGroup } from './menu-group.ts';
import './float.css';

export interface MenuListProps {
  readonly label: string;
  readonly groups: readonly MenuGroup[];
  readonly placement: NonNullable<PopoverProps['placement']>;
  readonly triggerRef: RefObject<HTMLButtonElement | null>;
  /** Opened upwards by key, a menu begins at its end. */
  readonly begin: 'first' | 'last';
  readonly onClose: () => void;
}

/** The open menu. */
export function MenuList({ label, groups, placement, triggerRef, begin, onClose }: MenuListProps) {
  // Somebody has just opened it: that a menu then takes focus is what its role promises.
  const focus = { autoFocus: begin };
  return (
    <Popover
      className="popover"
      aria-label={label}
      placement={placement}
      offset={6}
      triggerRef={triggerRef}
      isOpen
      onOpenChange={onClose}
    >
      <AriaMenu className="options" aria-label={label} {...focus} onClose={onClose}>
        {groups.map((group) => (
          <MenuSection
            key={group.key}
            id={group.key}
            {...(group.label === undefined && { 'aria-label': label })}
            {...selection(group)}
          >
            {group.label !== undefined && <Header className="options__head">{group.label}</Header>}
            {group.entries.map(menuItem)}
          </MenuSection>
        ))}
      </AriaMenu>
    </Popover>
  );
}

function selection(group: MenuGroup) {
  if (group.entries.every((entry) => entry.isSelected === undefined)) return {};
  const selected = group.entries.filter((entry) => entry.isSelected === true);
  return { selectionMode: 'single' as const, selectedKeys: selected.map((entry) => entry.key) };
}

function menuItem(entry: MenuEntry) {
  return (
    <MenuItem
      key={entry.key}
      id={entry.key}
      textValue={entry.label}
      className={classes('option', entry.tone === 'attention' && 'option--attention')}
      isDisabled={entry.isDisabled ?? false}
      {...(entry.href !== undefined && { href: entry.href })}
      {...(entry.onAction !== undefined && { onAction: entry.onAction })}
    >
      {entry.icon !== undefined && <Icon shape={entry.icon} />}
      <span className="option__words">
        {entry.label}
        {entry.help !== undefined && <span className="option__help">{entry.help}</span>}
      </span>
      {entry.isSelected === true && <Icon shape={Check} className="option__check" />}
    </MenuItem>
  );
}
