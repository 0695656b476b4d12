import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  logLevel: 'error',
  build: { emptyOutDir: true, chunkSizeWarningLimit: 2000 },
});
