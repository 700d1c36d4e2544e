import { Check } from 'lucide-react';
import type { ReactElement } from 'react';
import {
  Menu as AriaMenu,
  Header,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  type PopoverProps,
} from 'react-aria-components/Menu';
import { classes } from './classes.ts';
import { Icon, type IconShape } from './icon.tsx';
import './float.css';

interface MenuEntry {
  readonly key: string;
  readonly label: string;
  readonly help?: string | undefined;
  readonly icon?: IconShape | undefined;
  readonly tone?: 'action' | 'attention' | undefined;
  readonly isDisabled?: boolean | undefined;
  /** For a choice among the entries of its group. */
  readonly isSelected?: boolean | undefined;
  readonly href?: string | undefined;
  readonly onAction?: (() => void) | undefined;
}

export interface MenuGroup {
  readonly key: string;
  readonly label?: string | undefined;
  readonly entries: readonly MenuEntry[];
}

export interface MenuProps {
  /** A Button or IconButton of ours that opens it. */
  readonly trigger: ReactElement;
  readonly label: string;
  readonly groups: readonly MenuGroup[];
  readonly placement?: NonNullable<PopoverProps['placement']>;
}

export function Menu({ trigger, label, groups, placement = 'bottom end' }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className="popover" placement={placement} offset={6}>
        <AriaMenu className="options" aria-label={label}>
          {groups.map((group) => (
            <MenuSection
              key={group.key}
              id={group.key}
              {...(group.label === undefined && { 'aria-label': label })}
              {...selection(group)}
            >
              {group.label !== undefined && (
                <Header className="options__head">{group.label}</Header>
              )}
              {group.entries.map(menuItem)}
            </MenuSection>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
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
