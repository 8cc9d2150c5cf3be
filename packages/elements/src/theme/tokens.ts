/**
 * Names by which Dutch house styles carry a role, each level with the names that belong together; the first level that is
 * complete, valid and has the contrast is taken. Counted over 62 published themes; `ams-` is Amsterdam's own set.
 */
const words = (text: string): string[] => text.split(' ');

/** Background, text and hover background of the main button. */
export const actions = [
  ...['utrecht-button-primary-action', 'utrecht-button', 'nl-button-primary', 'ams-button-primary'].map((button) => [
    `${button}-background-color`,
    `${button}-color`,
    `${button}-hover-background-color`,
  ]),
] as [string, string, string][];

export const colors = {
  surface: words('utrecht-document-background-color utrecht-page-background-color utrecht-surface-background-color'),
  ink: words('utrecht-document-color utrecht-paragraph-color basis-color-default-color-document ams-paragraph-color'),
  link: words('utrecht-link-color nl-link-color ams-link-color'),
  'line-strong': words(
    'utrecht-textbox-border-color utrecht-form-input-border-color utrecht-form-control-border-color basis-form-control-border-color ams-text-input-border-color',
  ),
  line: words('utrecht-separator-color nl-separator-color'),
  focus: words(
    'utrecht-focus-outline-color basis-focus-outline-color utrecht-button-focus-border-color utrecht-link-focus-color',
  ),
};

/** Roles that are no color, with the CSS property that tells whether a value is valid. */
export const others = {
  font: {
    property: 'font-family',
    tokens: words(
      'utrecht-document-font-family basis-text-font-family-default nl-paragraph-font-family utrecht-paragraph-font-family ams-typography-font-family',
    ),
  },
  'font-heading': {
    property: 'font-family',
    tokens: words('utrecht-heading-font-family utrecht-heading-2-font-family nl-heading-level-2-font-family'),
  },
  'heading-weight': {
    property: 'font-weight',
    tokens: words('utrecht-heading-font-weight utrecht-heading-2-font-weight nl-heading-level-2-font-weight'),
  },
  'radius-small': { property: 'border-radius', tokens: words('utrecht-button-border-radius nl-button-border-radius') },
};
