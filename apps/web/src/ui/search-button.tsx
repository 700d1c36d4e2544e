import { Search } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Icon } from './icon.tsx';
import { Kbd } from './kbd.tsx';
import './search-button.css';

export interface SearchButtonProps {
  /** What can be found, e.g. „Akteur, Seite oder Handlung suchen“. */
  readonly label: string;
  /** The key that does the same. */
  readonly shortcut?: string | undefined;
  readonly onPress: () => void;
}

/** Looks like the field that it opens; an icon on a phone. */
export function SearchButton({ label, shortcut, onPress }: SearchButtonProps) {
  return (
    <Button
      className="search-button"
      onPress={onPress}
      {...(shortcut !== undefined && { 'aria-keyshortcuts': shortcut })}
    >
      <Icon shape={Search} />
      <span className="search-button__words">{label}</span>
      {shortcut !== undefined && (
        <span className="search-button__key" aria-hidden="true">
          <Kbd>{shortcut}</Kbd>
        </span>
      )}
    </Button>
  );
}
