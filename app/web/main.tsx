import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { makeQueryClient } from 'foundation/web/api/queries'
import { HouseProvider } from 'foundation/web/screens'
import { house } from './capabilities'
import { makeRouter } from './router'
import 'virtual:theme-variables.css'
import 'foundation/web/theme/index.css'

const queries = makeQueryClient()
const router = makeRouter(queries)

createRoot(document.querySelector('#root')!).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <HouseProvider value={house}>
        <RouterProvider router={router} />
      </HouseProvider>
    </QueryClientProvider>
  </StrictMode>,
)
