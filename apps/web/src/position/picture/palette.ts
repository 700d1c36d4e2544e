import { actorTypeGroups } from '@augenhoehe/domain/catalogue';
import { groupLook } from '../../ui/index.ts';

/** Plain colours for a file that knows no tokens. */
export interface Palette {
  readonly ink: string;
  readonly quiet: string;
  readonly surface: string;
  readonly line: string;
  readonly tie: string;
  readonly faded: string;
  readonly action: string;
  readonly attention: string;
  readonly other: string;
  readonly onGroup: string;
  readonly groups: ReadonlyMap<string, string>;
}

/** The tokens as colours: as they are on paper, light, or as the screen shows them now. */
export function paletteOf(medium: 'paper' | 'screen'): Palette {
  const probe = document.createElement('span');
  // A reader's own few colours would make all of them the same.
  probe.style.setProperty('forced-color-adjust', 'none');
  if (medium === 'paper') probe.style.colorScheme = 'light';
  document.body.append(probe);
  function colour(token: string): string {
    probe.style.color = `var(--${token})`;
    return getComputedStyle(probe).color;
  }
  const coloured = actorTypeGroups.filter(({ key }) => groupLook(key).isColoured);
  const palette = {
    ink: colour('text'),
    quiet: colour('text-quiet'),
    surface: colour('surface'),
    line: colour('line-quiet'),
    tie: colour('tie'),
    faded: colour('faded'),
    action: colour('action'),
    attention: colour('attention'),
    other: colour('group-other'),
    onGroup: colour('on-group'),
    groups: new Map(coloured.map(({ key }) => [key, colour(`group-${key}`)])),
  };
  probe.remove();
  return palette;
}
