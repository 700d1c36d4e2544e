export default {
  sourceLocale: 'de',
  locales: ['de', 'en'],
  catalogs: [{ path: '<rootDir>/src/locales/{locale}', include: ['<rootDir>/src'] }],
  orderBy: 'message',
};
