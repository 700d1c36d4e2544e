import { type ComponentType, createElement, lazy, type ReactNode, Suspense } from 'react';

/** A part that is loaded when it is first shown, such as a dialog. */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): (props: Props) => ReactNode {
  const Part = lazy(async () => ({ default: await load() }));
  return function LazyPart(props: Props) {
    return <Suspense fallback={null}>{createElement(Part, props)}</Suspense>;
  };
}
