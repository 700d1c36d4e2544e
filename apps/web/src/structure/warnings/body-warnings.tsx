import type { BodyPartProps } from '../../app/place-parts.ts';
import { WarningsAbout } from './warnings-about.tsx';

/** The early warnings about a body, on its own page. */
export function BodyWarnings({ slug, bodyId }: BodyPartProps) {
  return <WarningsAbout slug={slug} kind="body" id={bodyId} />;
}
