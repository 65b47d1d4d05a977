import {
  convertCssVariables,
  defaultCssVariablesResolver,
  mergeMantineTheme,
  DEFAULT_THEME,
} from '@mantine/core'
import type { Plugin } from 'vite'
import { theme } from '../../../foundation/web/theme/theme.ts'

const name = 'virtual:theme-variables.css'

// The library's other hues: no screen may use them, so no screen pays for them.
const unused = /^\s*--mantine-color-(pink|grape|violet|indigo|blue|cyan|teal|green|lime|yellow|orange)-/

// What the library would make and inject them with is left out of the page.
const injector = /MantineCssVariables\/MantineCssVariables\.mjs$/
const nothing = '\0nothing-injected'

/// The theme's variables as a stylesheet made at build time. The library would inject them as a style element when the
/// page runs, which `style-src 'self'` and Trusted Types refuse.
export function themeVariables(): Plugin {
  return {
    name: 'theme-variables',
    enforce: 'pre',
    resolveId: id => (id === name ? `\0${name}` : injector.test(id) ? nothing : undefined),
    load: id =>
      id === `\0${name}`
        ? css()
        : id === nothing
          ? 'export const MantineCssVariables = () => null'
          : undefined,
  }
}

function css() {
  const variables = defaultCssVariablesResolver(mergeMantineTheme(DEFAULT_THEME, theme))
  const scheme = `:root{--mantine-color-scheme:light}:root[data-mantine-color-scheme='dark']{--mantine-color-scheme:dark}`
  const lines = convertCssVariables(variables, ':root').split(/(?<=[;{}])/)
  return lines.filter(line => !unused.test(line)).join('') + scheme
}
