import {
  actorTypeGroups,
  fieldsOfAction,
  formalityTerms,
  resourceTerms,
  stageTerms,
  targetGroupTerms,
  type Term,
  tieLevelTerms,
  tieTypeTerms,
} from '@augenhoehe/domain/catalogue';
import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { useLanguage } from '../app/use-language.ts';
import type { Option, OptionGroup } from '../ui/index.ts';

export interface CatalogueOptions {
  readonly types: readonly OptionGroup[];
  readonly resources: readonly OptionGroup[];
  readonly groups: readonly Option[];
  readonly fields: readonly Option[];
  readonly targets: readonly Option[];
  readonly stages: readonly Option[];
  readonly tieTypes: readonly Option[];
  readonly levels: readonly Option[];
  readonly formalities: readonly Option[];
}

/** The catalogue as choices for fields of forms and filters. */
export function useOptions(): CatalogueOptions {
  const language = useLanguage();
  const classNames = useResourceClasses();
  return useMemo(() => {
    function plain(terms: readonly Term[]): readonly Option[] {
      return terms.map((term) => ({ key: term.key, label: term[language] }));
    }
    return {
      types: actorTypeGroups.map((group) => ({
        key: group.key,
        label: group[language],
        options: group.types.map((type) => ({
          key: type.key,
          label: type[language],
          words: group[language],
        })),
      })),
      resources: Object.entries(classNames).map(([key, label]) => ({
        key,
        label,
        options: plain(resourceTerms.filter((resource) => resource.class === key)),
      })),
      groups: plain(actorTypeGroups),
      fields: plain(fieldsOfAction),
      targets: plain(targetGroupTerms),
      stages: plain(stageTerms),
      tieTypes: plain(tieTypeTerms),
      levels: tieLevelTerms.map((term) => ({
        key: String(term.level),
        label: `${term.level} · ${term[language]}`,
        help: language === 'de' ? term.def_de : term.def_en,
      })),
      formalities: formalityTerms.map((term) => ({
        key: String(term.level),
        label: term[language],
      })),
    };
  }, [language, classNames]);
}

function useResourceClasses(): Readonly<Record<string, string>> {
  const { t } = useLingui();
  return useMemo(
    () => ({
      raum: t`Räume und Flächen`,
      sache: t`Sachen`,
      geld: t`Geld`,
      zeit: t`Zeit`,
      wissen: t`Wissen`,
      zugang: t`Zugang`,
      angebot: t`Angebote`,
      legitimation: t`Rückhalt`,
    }),
    [t],
  );
}
