import { useEffect } from 'react';
import { singleKeysOn } from './single-keys.ts';

interface PlaceKeys {
  readonly onSearch: () => void;
  readonly onEntry: (() => void) | undefined;
}

/** `/` and Ctrl K search, N enters an actor; never while somebody writes or a dialog is open. */
export function usePlaceKeys({ onSearch, onEntry }: PlaceKeys): void {
  useEffect(() => {
    function listen(event: KeyboardEvent): void {
      if (event.defaultPrevented || isDialogOpen()) return;
      const action = isSearchChord(event) ? onSearch : singleKey(event, { onSearch, onEntry });
      if (action === undefined) return;
      event.preventDefault();
      action();
    }
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [onSearch, onEntry]);
}

function isSearchChord(event: KeyboardEvent): boolean {
  return (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k';
}

function singleKey(event: KeyboardEvent, keys: PlaceKeys): (() => void) | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  if (!singleKeysOn() || isWriting(event.target)) return undefined;
  if (event.key === '/') return keys.onSearch;
  return event.key === 'n' || event.key === 'N' ? keys.onEntry : undefined;
}

function isDialogOpen(): boolean {
  return document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"]') !== null;
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.closest('input, textarea, select, [role="listbox"]') !== null)
  );
}
