import '@fontsource-variable/atkinson-hyperlegible-next';
import type { ReactNode } from 'react';
import { RouterProvider } from 'react-aria-components';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import './styles.css';

interface UiProviderProps {
  /** Language tag of the interface, e.g. „de“. */
  readonly locale: string;
  /** Follows a link inside the application without loading the page anew. */
  readonly navigate: (href: string) => void;
  readonly children: ReactNode;
}

/** Stands once around everything: language, following links, style sheets. */
export function UiProvider({ locale, navigate, children }: UiProviderProps) {
  return (
    <I18nProvider locale={locale}>
      <RouterProvider navigate={navigate}>{children}</RouterProvider>
    </I18nProvider>
  );
}
