import {
  HorizontalPositionRelativeFrom,
  type IFloating,
  ImageRun,
  VerticalPositionRelativeFrom,
} from 'docx';
import type { DocumentLogo } from './document.ts';
import { logoSize } from './logo-size.ts';

/** Of an inch, by which the library measures pictures. */
const pixelsAnInch = 96;
/** English metric units. */
const emuAMillimetre = 36_000;

function pixels(millimetres: number): number {
  return (millimetres / 25.4) * pixelsAnInch;
}

function picture(logo: DocumentLogo, floating?: IFloating): ImageRun {
  const { width, height } = logoSize(logo);
  return new ImageRun({
    type: 'png',
    data: Buffer.from(logo.png),
    transformation: { width: pixels(width), height: pixels(height) },
    altText: { id: '1', name: 'Logo', description: logo.alternative ?? '', title: '' },
    ...(floating === undefined ? {} : { floating }),
  });
}

/** In the line where it stands. */
export function docxLogo(logo: DocumentLogo): ImageRun {
  return picture(logo);
}

/**
 * At its own place on the sheet, its right side at the margin.
 *
 * @param place.right where the text ends, millimetres from the left edge of the sheet
 * @param place.top millimetres from its top
 */
export function docxLogoAt(
  logo: DocumentLogo,
  { right, top }: { readonly right: number; readonly top: number },
): ImageRun {
  const { width } = logoSize(logo);
  return picture(logo, {
    horizontalPosition: {
      relative: HorizontalPositionRelativeFrom.PAGE,
      offset: Math.round((right - width) * emuAMillimetre),
    },
    verticalPosition: {
      relative: VerticalPositionRelativeFrom.PAGE,
      offset: top * emuAMillimetre,
    },
  });
}
