import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: {
    name: '@storybook/web-components-vite',
    // The root's vite.config.ts builds the embed; stories have nothing of it.
    options: { builder: { viteConfigPath: 'stories/.storybook/vite.config.ts' } },
  },
  stories: ['../**/*.stories.ts'],
  addons: ['@storybook/addon-a11y'],
  staticDirs: [
    { from: '../../demo/feeds', to: '/feeds' },
    { from: '../feeds', to: '/story-feeds' },
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};

export default config;
