import { useLingui } from '@lingui/react/macro';
import type { MeasureDraft } from './measure-draft.ts';

/** What has to be mended before a measure can be sent, by the name of its field. */
export function useMeasureFaults(): (
  draft: MeasureDraft,
  prefix: '' | 'changes.',
) => Readonly<Record<string, string>> {
  const { t } = useLingui();
  return ({ title, goalId, startsOn, endsOn }, prefix) => ({
    ...(title.trim() === ''
      ? { [`${prefix}title`]: t`Bitte schreiben Sie, was getan werden soll.` }
      : {}),
    ...(goalId === null
      ? { [`${prefix}goalId`]: t`Bitte wählen Sie, welchem Ziel es dient.` }
      : {}),
    ...(startsOn !== '' && endsOn !== '' && endsOn < startsOn
      ? { [`${prefix}endsOn`]: t`Das Ende liegt vor dem Anfang. Bitte ändern Sie einen der Tage.` }
      : {}),
  });
}
