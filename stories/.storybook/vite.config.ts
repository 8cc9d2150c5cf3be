import { defineConfig } from 'vite';

export default defineConfig({
  // The packages' TypeScript, so that a story shows what was just typed.
  resolve: { conditions: ['wijkwijzer-source', 'browser', 'module', 'import', 'default'] },
  build: { target: 'es2022' },
});
