import type { Decorator, Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { houseStyles, languages, widths } from './house-styles.ts';
import './preview.css';

/** The page around a story, as a site's own page would be: its class, scheme and language on the root, a width around the story. */
const hostPage: Decorator = (story, { globals }) => {
  const { houseStyle, language, width } = globals as Record<string, string>;
  const { className, dark } = houseStyles[houseStyle ?? 'own'] ?? {};
  const page = document.documentElement;
  page.className = className ?? '';
  page.lang = language ?? 'nl';
  page.dataset.scheme = dark ? 'dark' : 'light';
  return html`<div class="story" data-width=${width ?? 'full'}>${story()}</div>`;
};

const preview: Preview = {
  decorators: [hostPage],
  loaders: [async ({ globals }) => houseStyles[globals.houseStyle as string]?.load?.()],
  globalTypes: {
    houseStyle: {
      description: 'House style of the page',
      toolbar: {
        title: 'House style',
        icon: 'paintbrush',
        dynamicTitle: true,
        items: Object.entries(houseStyles).map(([value, { title }]) => ({ value, title })),
      },
    },
    language: {
      description: 'Language of the page',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        dynamicTitle: true,
        items: Object.entries(languages).map(([value, title]) => ({ value, title })),
      },
    },
    width: {
      description: 'Width of the column that the story stands in',
      toolbar: {
        title: 'Width',
        icon: 'grow',
        dynamicTitle: true,
        items: widths.map((value) => ({ value, title: value === 'full' ? 'Full width' : `${value} px` })),
      },
    },
  },
  initialGlobals: { houseStyle: 'own', language: 'nl', width: 'full' },
  parameters: {
    layout: 'fullscreen',
    a11y: {
      test: 'error',
      // A story is a piece of a page, not a page: these three ask for a whole one.
      config: { rules: ['region', 'landmark-one-main', 'page-has-heading-one'].map((id) => ({ id, enabled: false })) },
    },
  },
};

export default preview;
