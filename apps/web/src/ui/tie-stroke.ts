export interface TieLook {
  /** 0 none … 5 joint responsibility: the width. */
  readonly level: 0 | 1 | 2 | 3 | 4 | 5;
  /** 0 spontaneous … 4 contract: from 3, a written agreement, the line is double. */
  readonly formality?: 0 | 1 | 2 | 3 | 4 | undefined;
  /** Stated by one side only: dashes. */
  readonly isOneSided?: boolean | undefined;
  /** Competition or conflict: dots. */
  readonly isContested?: boolean | undefined;
}

/** A line as it is drawn; lengths in px. */
export interface TieStroke {
  readonly width: number;
  readonly dashes: string | undefined;
  readonly cap: 'round' | 'butt';
  /** Width of the gap inside a double line. */
  readonly gap: number | undefined;
}

/** Stroke by level. */
const widths = [1, 1.25, 2, 3, 4.5, 6] as const;

/** The look of a tie, the same in drawings, lists, legends and on paper. */
export function tieStroke(look: TieLook): TieStroke {
  const { level, formality = 0, isOneSided = false, isContested = false } = look;
  const width = widths[level];
  const isDouble = formality >= 3 && level > 0;
  return {
    width: isDouble ? Math.max(width, 4) : width,
    dashes: dashes(width, isOneSided, isContested),
    cap: isContested ? 'round' : 'butt',
    gap: isDouble ? 1.5 : undefined,
  };
}

function dashes(width: number, isOneSided: boolean, isContested: boolean): string | undefined {
  if (isContested) return `0.1 ${Math.max(4, width * 2)}`;
  return isOneSided ? '7 4' : undefined;
}
