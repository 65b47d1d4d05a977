import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { makeQueryClient } from 'foundation/web/api/queries'
import { HouseProvider } from 'foundation/web/screens'
import { colourSchemeKey, theme } from 'foundation/web/theme/theme'
import { house } from './capabilities'
import { makeRouter } from './router'
import 'virtual:theme-variables.css'
import 'foundation/web/theme/index.css'

const queries = makeQueryClient()
const router = makeRouter(queries)
const colourScheme = localStorageColorSchemeManager({ key: colourSchemeKey })

// The library writes no styles of its own: the content security policy admits only those of this server's files.
createRoot(document.querySelector('#root')!).render(
  <StrictMode>
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      colorSchemeManager={colourScheme}
      withCssVariables={false}
      withGlobalClasses={false}
    >
      <QueryClientProvider client={queries}>
        <HouseProvider value={house}>
          <RouterProvider router={router} />
        </HouseProvider>
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
)
