import { logoSides, logoSlimmest } from './logo.ts';

export type LogoFault = 'logo-too-small' | 'logo-too-many-pixels' | 'logo-too-slim';

interface Sides {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** What stands against a picture of these sides on paper; `null`: nothing. */
export function judgeLogo({ width, height }: Sides): LogoFault | null {
  const [shorter, longer] = [Math.min(width, height), Math.max(width, height)];
  if (longer > logoSides.most) return 'logo-too-many-pixels';
  if (longer < logoSides.least) return 'logo-too-small';
  return longer > shorter * logoSlimmest ? 'logo-too-slim' : null;
}
