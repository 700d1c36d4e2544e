import { Trans } from '@lingui/react/macro';
import { Check } from 'lucide-react';
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import { Icon } from './icon.tsx';
import { isGrouped, type Option, type Options } from './options.ts';
import './float.css';

/** The list that opens under a field in which one types. */
export function OptionList({ options }: { readonly options: Options }) {
  return (
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
