import type { Position } from '@augenhoehe/domain/inventory';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useLanguage } from '../app/use-language.ts';
import { TextField } from '../ui/index.ts';
import { isTurnedPosition, parsePosition, writePosition } from './parse-position.ts';

interface PositionFieldProps {
  readonly name: string;
  readonly label: string;
  readonly help?: string;
  readonly isOptional?: boolean;
  readonly value: Position | null;
  readonly onChange: (position: Position | null) => void;
}

/** Latitude and longitude in one line, as maps give them out. */
export function PositionField({
  value,
  onChange,
  isOptional = true,
  ...asked
}: PositionFieldProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const [text, setText] = useState(() => writePosition(value, language));
  const isFaulty = parsePosition(text) === undefined;
  return (
    <TextField
      {...asked}
      {...(isFaulty ? { error: t`Daraus lassen sich keine Breite und Länge lesen.` } : {})}
      hint={
        isTurnedPosition(text)
          ? t`Hier steht die Länge vor der Breite. Wir tauschen beides beim Speichern.`
          : null
      }
      isOptional={isOptional}
      autoComplete="off"
      value={text}
      onChange={(next) => {
        setText(next);
        const position = parsePosition(next);
        if (position !== undefined) onChange(position);
      }}
    />
  );
}
