import { FactGroup, type VisibleActor } from '@augenhoehe/domain/inventory';
import { Trans, useLingui } from '@lingui/react/macro';
import { languageTag } from '../app/language-tag.ts';
import { useLanguage } from '../app/use-language.ts';
import { groupNames } from './fact-words.ts';
import { isGroupEmpty } from './is-group-empty.ts';
import { isPrinted } from './printed-levels.ts';

/** On paper only: which parts the reader sees on the screen and not here. */
export function OffPaperNote({ actor }: { readonly actor: VisibleActor }) {
  const { i18n } = useLingui();
  const list = new Intl.ListFormat(languageTag(useLanguage()));
  const parts = FactGroup.options.filter(
    (group) =>
      !actor.hidden.includes(group) &&
      !isPrinted(actor.levels[group]) &&
      !isGroupEmpty(actor, group),
  );
  if (parts.length === 0) return null;
  const names = list.format(parts.map((group) => i18n._(groupNames[group])));
  return (
    <p className="print-only small">
      <Trans>Nicht gedruckt, weil nicht für das ganze Netzwerk bestimmt: {names}.</Trans>
    </p>
  );
}
