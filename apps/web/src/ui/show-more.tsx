import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import './table.css';

export interface ShowMoreProps {
  /** E.g. „Weitere 20 anzeigen“; without it only the note stands. */
  readonly label?: string | undefined;
  readonly onPress: () => void;
  readonly isBusy?: boolean | undefined;
  /** How the list is ordered, and that nobody stands before others. */
  readonly note?: ReactNode;
}

export function ShowMore({ label, onPress, isBusy = false, note }: ShowMoreProps) {
  return (
    <div className="more">
      {label !== undefined && (
        <Button onPress={onPress} isBusy={isBusy}>
          {label}
        </Button>
      )}
      {note !== undefined && <p className="small quiet">{note}</p>}
    </div>
  );
}
