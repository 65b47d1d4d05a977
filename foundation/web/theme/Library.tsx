import { MantineProvider } from '@mantine/core'
import type { ReactNode } from 'react'
import { useColourScheme } from './colour_scheme'
import { theme } from './theme'

/// What a control of the library must stand in. Only what is loaded when it is first shown uses it, so the first page
/// does not pay for it. It writes no styles and leaves the page's colour scheme to us.
export function Library({ children }: { children: ReactNode }) {
  const [scheme] = useColourScheme()
  return (
    <MantineProvider
      theme={theme}
      forceColorScheme={scheme}
      getRootElement={() => undefined}
      withCssVariables={false}
      withGlobalClasses={false}
    >
      {children}
    </MantineProvider>
  )
}
