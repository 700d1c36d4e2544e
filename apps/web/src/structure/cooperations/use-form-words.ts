import { type CooperationFacts, formOf } from '@augenhoehe/domain/structure';
import { useLingui } from '@lingui/react/macro';
import { useTerms } from '../../inventory/index.ts';
import { formWords, intensityNames } from './form-words.ts';

type Form = Pick<CooperationFacts, 'intensity' | 'formality'>;

interface FormInWords {
  /** The corner; `null` where effort or formality is not said. */
  readonly name: (form: Form) => string | null;
  /** „Aufwand hoch, mündliche Absprache“; empty where nothing is said. */
  readonly dimensions: (form: Form) => string;
}

export function useFormWords(): FormInWords {
  const { t, i18n } = useLingui();
  const terms = useTerms();
  function dimensions({ intensity, formality }: Form): string {
    const effort = intensity === null ? '' : i18n._(intensityNames[intensity]);
    return [
      effort === '' ? '' : t`Aufwand ${effort}`,
      formality === null ? '' : terms.formality(formality),
    ]
      .filter((words) => words !== '')
      .join(', ');
  }
  return {
    name: (form) => {
      const corner = formOf(form);
      return corner === null ? null : i18n._(formWords[corner].name);
    },
    dimensions,
  };
}
