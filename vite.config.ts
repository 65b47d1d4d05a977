import react from '@vitejs/plugin-react'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { squeezed } from './app/web/vite/squeezed.ts'
import { themeVariables } from './app/web/vite/theme_variables.ts'

const here = fileURLToPath(new URL('.', import.meta.url))

export default defineConfig({
  root: 'app/web',
  cacheDir: `${here}node_modules/.vite`,
  plugins: [react(), themeVariables(), squeezed()],
  resolve: {
    // Imports read like the includes of the server: from the project's root.
    alias: [{ find: /^(foundation|capabilities|app)\//, replacement: `${here}$1/` }],
  },
  // The server puts a fresh value in its place in every reply.
  html: { cspNonce: '__NONCE__' },
  build: {
    outDir: `${here}app/web/dist`,
    emptyOutDir: true,
    manifest: true,
    assetsInlineLimit: 0,
    target: 'es2022',
    reportCompressedSize: false,
    modulePreload: { polyfill: false },
    // What changes with the libraries alone stays in the browser's cache over our releases.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'libraries',
              test: /node_modules\/(react|react-dom|scheduler|@tanstack|use-sync-external-store)\//,
            },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:8484' } },
  test: {
    dir: here,
    include: ['{foundation,app}/web/**/*.test.{ts,tsx}', 'capabilities/*/web/**/*.test.{ts,tsx}'],
    environment: 'happy-dom',
    setupFiles: [`${here}foundation/web/testing/setup.ts`],
    css: false,
    testTimeout: 20_000,
  },
})
