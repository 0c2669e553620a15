import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

// Script and styles stand in the page itself: each file that a page asks for is a way through three processes, and the
// window waits for it. Tauri puts the script's hash into the content security policy.
const onePage: Plugin = {
  name: 'one-page',
  enforce: 'post',
  generateBundle(_, bundle) {
    const page = bundle['index.html'];
    if (page?.type !== 'asset') throw new Error('there is no index.html');
    const within = (pattern: RegExp, name: string, text: (file: string) => string) => {
      page.source = String(page.source).replace(pattern, (_, path: string) => {
        const file = bundle[path];
        const source = file?.type === 'chunk' ? file.code : String(file?.source);
        delete bundle[path];
        return `<${name}>${text(source)}</${name.split(' ')[0]}>`;
      });
    };
    within(/<script type="module"[^>]* src="\.\/([^"]+)"><\/script>/, 'script type="module"', (source) =>
      source.replaceAll('</script', '<\\/script'),
    );
    within(/<link rel="stylesheet"[^>]* href="\.\/([^"]+)">/, 'style', (source) => source);
    const left = Object.keys(bundle).filter((name) => name !== 'index.html');
    if (left.length > 0) throw new Error(`not within the page: ${left.join(', ')}`);
  },
};

export default defineConfig({
  base: './',
  plugins: [
    onePage,
    svelte({
      // Accessibility warnings, and all others, are errors.
      onwarn(warning) {
        throw new Error(`${warning.filename}: ${warning.code}: ${warning.message}`);
      },
    }),
  ],
  resolve: process.env.VITEST ? { conditions: ['browser'] } : {},
  build: { target: 'safari16.4', assetsInlineLimit: 16_384, cssCodeSplit: false, modulePreload: { polyfill: false } },
  server: { fs: { allow: ['..'] } },
  test: { environment: 'happy-dom', include: ['src/**/*.test.ts'], css: { include: /app\.css/ } },
});
