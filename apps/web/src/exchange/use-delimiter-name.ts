import { useLingui } from '@lingui/react/macro';

export function useDelimiterName(): (delimiter: string) => string {
  const { t } = useLingui();
  return function delimiterName(delimiter) {
    switch (delimiter) {
      case '\t':
        return t`Tabulator`;
      case ';':
        return t`Semikolon`;
      case ',':
        return t`Komma`;
      default:
        return t`„${delimiter}“`;
    }
  };
}
