/**
 * Names by which Dutch house styles carry a role, in order: the first that is complete, valid and has the contrast is
 * taken. Counted over 62 published themes of the NL Design System; `ams-` is Amsterdam's own set.
 */
const words = (text: string): string[] => text.split(' ');

/** Main buttons; each has its background, its text and its background under the pointer, which belong together. */
export const buttons = words('utrecht-button-primary-action utrecht-button nl-button-primary ams-button-primary');

export const colors = {
  surface: words(
    'utrecht-document-background-color utrecht-page-background-color utrecht-surface-background-color utrecht-page-content-background-color ams-color-background',
  ),
  ink: words('utrecht-document-color utrecht-paragraph-color basis-color-default-color-document ams-color-text'),
  link: words('utrecht-link-color nl-link-color ams-link-color'),
  line: words('utrecht-separator-color nl-separator-color ams-color-separator'),
  'line-strong': words(
    'utrecht-textbox-border-color utrecht-form-input-border-color utrecht-form-control-border-color basis-form-control-border-color ams-text-input-border-color',
  ),
  focus: words(
    'utrecht-focus-outline-color basis-focus-outline-color utrecht-button-focus-border-color utrecht-link-focus-color',
  ),
};

/** Roles that are no color, each with the CSS property that knows a valid value. */
export const shapes = [
  [
    'font',
    'font-family',
    words(
      'utrecht-document-font-family basis-text-font-family-default nl-paragraph-font-family utrecht-paragraph-font-family ams-typography-font-family',
    ),
  ],
  [
    'font-heading',
    'font-family',
    words('utrecht-heading-font-family utrecht-heading-2-font-family nl-heading-level-2-font-family'),
  ],
  [
    'heading-weight',
    'font-weight',
    words('utrecht-heading-font-weight utrecht-heading-2-font-weight nl-heading-level-2-font-weight'),
  ],
  ['radius-small', 'border-radius', words('utrecht-button-border-radius nl-button-border-radius')],
] as const;
