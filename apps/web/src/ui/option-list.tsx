import { Trans, useLingui } from '@lingui/react/macro';
import { Check } from 'lucide-react';
import { Popover } from 'react-aria-components/ComboBox';
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import { Icon } from './icon.tsx';
import { isGrouped, type Option, type Options } from './options.ts';
import './float.css';

/** The list that opens under a field in which one types. */
export function OptionList({ options }: { readonly options: Options }) {
  const { t } = useLingui();
  return (
    <Popover
      className="popover popover--options"
      offset={4}
      // It hangs at the end of the document: as a region it belongs to something.
      render={(section) => <section {...section} aria-label={t`Vorschläge`} />}
    >
      <ListBox className="options" renderEmptyState={() => <NothingFound />}>
        {isGrouped(options)
          ? options.map((group) => (
              <ListBoxSection key={group.key} id={`group:${group.key}`}>
                <Header className="options__head">{group.label}</Header>
                {group.options.map(optionItem)}
              </ListBoxSection>
            ))
          : options.map(optionItem)}
      </ListBox>
    </Popover>
  );
}

function optionItem(option: Option) {
  return (
    <ListBoxItem
      key={option.key}
      id={option.key}
      textValue={option.label}
      className="option"
      isDisabled={option.isDisabled ?? false}
    >
      {({ isSelected }) => (
        <>
          <span className="option__words">
            {option.label}
            {option.help !== undefined && <span className="option__help">{option.help}</span>}
          </span>
          {isSelected && <Icon shape={Check} className="option__check" />}
        </>
      )}
    </ListBoxItem>
  );
}

function NothingFound() {
  return (
    <p className="options__none">
      <Trans>Nichts gefunden. Versuchen Sie ein anderes Wort.</Trans>
    </p>
  );
}
