import type { ComponentProps } from 'react';
import { classes } from './classes.ts';
import './page.css';

/** A white note with a shade: only for what can be picked up, like a next step or a choice. */
export function Slip({ className, ...section }: ComponentProps<'section'>) {
  return <section {...section} className={classes('slip', className)} />;
}
