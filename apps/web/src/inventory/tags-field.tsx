import { useState } from 'react';
import { TextField } from '../ui/index.ts';

interface TagsFieldProps {
  readonly name: string;
  readonly label: string;
  readonly help?: string;
  readonly value: readonly string[];
  readonly onChange: (tags: string[]) => void;
}

export function splitTags(text: string): string[] {
  const tags = text.split(/[,;\n]/).map((tag) => tag.trim());
  return [...new Set(tags.filter((tag) => tag !== ''))];
}

/** Free keywords, separated by commas. */
export function TagsField({ value, onChange, ...asked }: TagsFieldProps) {
  const [text, setText] = useState(() => value.join(', '));
  return (
    <TextField
      {...asked}
      isOptional
      autoComplete="off"
      value={text}
      onChange={(next) => {
        setText(next);
        onChange(splitTags(next));
      }}
    />
  );
}
