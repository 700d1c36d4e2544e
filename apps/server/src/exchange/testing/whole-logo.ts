import fc from 'fast-check';
import { instant, sorted, stamps, uuid } from './values.ts';

const side = fc.integer({ min: 1, max: 960 });

const image = fc.record({
  digest: fc.string({ unit: fc.constantFrom('0', '7', 'a', 'f'), minLength: 64, maxLength: 64 }),
  content: fc.constantFrom('iVBORw0KGgoA', 'iVBORw0KGgoAAAAA'),
  width: side,
  height: side,
  createdAt: instant,
});

const described = fc.record({
  id: uuid,
  alternative: fc.option(fc.constant('Logo: Nachbarschaft')),
  ...stamps,
});

/** Pictures that were a logo once, and the logo that is one of them. */
export const logoOfWhole = fc
  .tuple(fc.uniqueArray(image, { maxLength: 3, selector: ({ digest }) => digest }), described)
  .map(([images, facts]) => ({
    logoImages: sorted(images, ({ digest }) => digest),
    logos: images.slice(0, 1).map(({ digest }) => ({ ...facts, image: digest })),
  }));
