import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';

/** The share from which on the room left is said. */
const nearlyFull = 0.9;

/** At most one of both is said. */
interface Room {
  readonly left: string | undefined;
  /** By how much the text is too long. Nothing is cut off, so that a long text that is pasted loses nothing. */
  readonly excess: string | undefined;
}

/** @param most how many characters there may be; nothing: any number */
export function useRoom(value: string, most = Number.POSITIVE_INFINITY): Room {
  const { t } = useLingui();
  const left = most - value.length;
  if (left < 0) {
    const excess = plural(-left, { one: 'Ein Zeichen', other: '# Zeichen' });
    return {
      left: undefined,
      excess: t`${excess} zu viel. Möglich sind bis zu ${most}; abgeschnitten wird nichts.`,
    };
  }
  if (value.length < most * nearlyFull) return { left: undefined, excess: undefined };
  return {
    left: t`Platz für noch ${plural(left, { one: 'ein Zeichen', other: '# Zeichen' })}`,
    excess: undefined,
  };
}
