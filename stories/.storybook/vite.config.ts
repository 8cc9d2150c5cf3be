import { defineConfig } from 'vite';

export default defineConfig({
  // The packages' TypeScript, so that a story shows what was just typed.
  resolve: { conditions: ['wijkwijzer-source', 'browser', 'module', 'import', 'default'] },
  // Storybook's own chunks are over Vite's limit; nobody downloads them but us.
  build: { chunkSizeWarningLimit: 5000, target: 'es2022' },
});
