import { useLingui } from '@lingui/react/macro';

/** What was said, or that nothing was: an empty answer stays to be seen. */
export function Said({ children }: { readonly children: string }) {
  const { t } = useLingui();
  if (children === '') return <span className="quiet">{t`noch nicht gesagt`}</span>;
  return <span className="sheet__prose">{children}</span>;
}
