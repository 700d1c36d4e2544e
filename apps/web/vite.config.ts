import { lingui, linguiTransformerBabelPreset } from '@lingui/vite-plugin';
import babel from '@rolldown/plugin-babel';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const here = import.meta.dirname;

/**
 * React Aria brings its own few words in 34 languages. Those we do not speak stay out of the
 * build; an unknown language falls back to English inside the library.
 */
function spokenLanguagesOnly(): Plugin {
  return {
    name: 'spoken-languages-only',
    enforce: 'pre',
    load: {
      filter: {
        id: /[\\/]react-(?:aria|stately)(?:-components)?[\\/].*intl[\\/].*[\\/](?!de-DE|en-US)[a-z]{2}-[A-Z]{2}\.m?js$/,
      },
      handler: () => 'export default {};',
    },
  };
}

export default defineConfig({
  plugins: [
    react(),
    lingui({ cwd: here, failOnCompileError: true }),
    babel({ presets: [linguiTransformerBabelPreset({}, { cwd: here })] }),
    spokenLanguagesOnly(),
  ],
  server: {
    proxy: { '/api': { target: 'http://127.0.0.1:4300', changeOrigin: true } },
  },
  build: {
    rolldownOptions: {
      output: {
        // Left to itself, the bundler makes a file of every combination of pages that share something: two
        // hundred for one page. What every page needs travels as one file, what many need as another.
        codeSplitting: {
          groups: [
            { name: 'first', tags: ['$initial'], priority: 2 },
            { name: 'shared', minShareCount: 8 },
          ],
        },
      },
      treeshake: {
        // Nothing is done by importing but style sheets, which keep their effect: an index may be imported
        // anywhere without pulling all that it names into the first load.
        moduleSideEffects: [
          { test: /[\\/]apps[\\/]web[\\/]src[\\/](?!main\.tsx).*\.tsx?$/, sideEffects: false },
          {
            test: /[\\/]packages[\\/](domain|graph)[\\/]src[\\/].*\.(ts|json)$/,
            sideEffects: false,
          },
        ],
      },
    },
  },
});
