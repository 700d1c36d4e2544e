import type { ReactNode } from 'react';
import './form.css';

/** The questions of a form that stands in a page, with even space between. */
export function FormBody({ children }: { readonly children: ReactNode }) {
  return <div className="form__body">{children}</div>;
}
