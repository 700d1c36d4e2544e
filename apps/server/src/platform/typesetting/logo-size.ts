import type { DocumentLogo } from './document.ts';

/** Millimetres that a logo may take on paper. */
const room = { width: 60, height: 16 };
/** Millimetres a pixel: at less than 150 an inch its steps would be seen. */
const coarsest = 25.4 / 150;

/** How large a logo stands on paper, in millimetres: its sides in proportion. */
export function logoSize({ width, height }: Pick<DocumentLogo, 'width' | 'height'>): {
  readonly width: number;
  readonly height: number;
} {
  const scale = Math.min(room.width / width, room.height / height, coarsest);
  return { width: width * scale, height: height * scale };
}
