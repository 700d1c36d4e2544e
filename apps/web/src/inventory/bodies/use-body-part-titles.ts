import { useLingui } from '@lingui/react/macro';
import type { BodyPart } from './body-part.ts';

/** What the parts of a body are called, on its page and in its forms. */
export function useBodyPartTitles(): Readonly<Record<BodyPart, string>> {
  const { t } = useLingui();
  return {
    about: t`Zweck und Treffen`,
    deciding: t`Wer entscheidet`,
    chair: t`Leitung und Moderation`,
    joining: t`Kommen und Gehen`,
  };
}
