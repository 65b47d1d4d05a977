import { createTheme, type MantineColorsTuple } from '@mantine/core'

const harbour: MantineColorsTuple = [
  '#eef6fa',
  '#d9eaf2',
  '#b3d4e4',
  '#86bad3',
  '#579cbe',
  '#3382aa',
  '#1f6a93',
  '#175478',
  '#12415f',
  '#0c2e45',
]
const heather: MantineColorsTuple = [
  '#f4f1fb',
  '#e7e1f6',
  '#cec2ec',
  '#b2a0df',
  '#9a83d2',
  '#8468c4',
  '#6f52b0',
  '#5a4193',
  '#473374',
  '#322453',
]
const slate: MantineColorsTuple = [
  '#f5f6f4',
  '#eceeeb',
  '#d9ddd9',
  '#bcc4c6',
  '#94a0a8',
  '#6c7986',
  '#55616e',
  '#3e4955',
  '#29333e',
  '#1c2530',
]
const night: MantineColorsTuple = [
  '#e7ecf0',
  '#c3ccd4',
  '#9fabb6',
  '#7d8a96',
  '#5a6773',
  '#3a4752',
  '#26323c',
  '#1b252e',
  '#151e26',
  '#11181f',
]
const brick: MantineColorsTuple = [
  '#fdf1f0',
  '#fbe0dd',
  '#f5bfba',
  '#ff9e96',
  '#e2736a',
  '#cf5047',
  '#b9362d',
  '#a3221b',
  '#821a14',
  '#5f120d',
]
const sans = "'Source Sans 3 Variable','Source Sans 3 Fallback','Segoe UI',system-ui,sans-serif"

// The page scrolls behind a dialog only if it is let: base.css holds it still. The library would inject a style
// element for that, which the content security policy refuses.
const layer = { lockScroll: false, closeButtonProps: { 'aria-label': 'Close' } }

/// Our colours, type and corners for the controls of the library.
export const theme = createTheme({
  colors: { harbour, heather, slate, gray: slate, dark: night, red: brick },
  primaryColor: 'harbour',
  // White text on the fourth shade fails contrast in the dark; the sixth passes.
  primaryShade: { light: 7, dark: 6 },
  fontFamily: sans,
  fontFamilyMonospace: 'ui-monospace,Consolas,monospace',
  headings: { fontFamily: sans, fontWeight: '650' },
  fontSizes: { xs: '0.8125rem', sm: '0.9375rem', md: '1rem', lg: '1.1875rem', xl: '1.5rem' },
  radius: { xs: '2px', sm: '4px', md: '6px', lg: '10px', xl: '16px' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  components: {
    Modal: { defaultProps: layer },
    Drawer: { defaultProps: layer },
  },
})
