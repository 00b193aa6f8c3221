import { fileURLToPath, URL } from 'node:url';
import { defineConfig } from 'vite';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

// Run by itself, it serves the pages as they are edited, and asks a server that runs beside it.
export default defineConfig({
  root: at('.'),
  configFile: false,
  logLevel: 'warn',
  esbuild: { jsx: 'automatic' },
  build: { outDir: at('../dist/web'), emptyOutDir: true, target: 'es2022', modulePreload: false },
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000' } },
});
