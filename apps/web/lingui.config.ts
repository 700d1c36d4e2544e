import { formatter } from '@lingui/format-po';

export default {
  sourceLocale: 'de',
  locales: ['de', 'en'],
  catalogs: [{ path: '<rootDir>/src/locales/{locale}', include: ['<rootDir>/src'] }],
  // Line numbers would change with every edit above a text.
  format: formatter({ lineNumbers: false }),
  orderBy: 'message',
};
