import { QueryClientProvider, useQuery } from '@tanstack/react-query'
import { createMemoryHistory, createRouter, Outlet, RouterProvider } from '@tanstack/react-router'
import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { makeQueryClient } from 'foundation/web/api/queries'
import { sessionQuery } from 'foundation/web/api/session'
import { RoomProvider, useRoomOfAddress } from 'foundation/web/room/here'
import { Ribbon } from 'foundation/web/room/Ribbon'
import { RoomPage } from 'foundation/web/room/RoomPage'
import * as routes from 'foundation/web/routes'
import { collected, HouseProvider, type Place, type Screens } from 'foundation/web/screens'
import { Notes } from 'foundation/web/ui/Notes'
import { house } from './cast'
import { serve, type Answers } from './server'

/// A browser at an address, with these screens and a server that gives these answers over those of the cast.
export function open(address: string, screens: Screens[], answers: Answers = {}) {
  const asked = serve({ ...house, ...answers })
  const queries = makeQueryClient()
  const router = createRouter({
    routeTree: tree(screens),
    context: { queries },
    history: createMemoryHistory({ initialEntries: [address] }),
  })
  const view = render(
    <QueryClientProvider client={queries}>
      <HouseProvider value={collected(screens)}>
        <RouterProvider router={router} />
      </HouseProvider>
    </QueryClientProvider>,
  )
  return { ...view, asked, queries, router, user: userEvent.setup() }
}

function tree(screens: Screens[]) {
  const under = (place: Place) => screens.flatMap(one => one.routes[place] ?? [])
  routes.insideRoute.update({ component: Frame })
  routes.visitorRoute.update({ component: Outlet })
  return routes.rootRoute.addChildren([
    routes.visitorRoute.addChildren(under('visitor')),
    routes.insideRoute.addChildren([
      routes.myRoute.addChildren(under('my')),
      routes.organisationRoute.addChildren(under('organisation')),
      routes.serverRoute.addChildren(under('server')),
      routes.allianceRoute.addChildren([
        ...under('alliance'),
        routes.jointRoute.addChildren(under('joint')),
        routes.ownRoute.addChildren(under('own')),
        routes.roomRoute.addChildren(under('room')),
      ]),
    ]),
  ])
}

// The room's part of the shell: a screen needs no more around it.
function Frame() {
  const session = useQuery(sessionQuery)
  return session.data ? <InRoom /> : null
}

function InRoom() {
  const found = useRoomOfAddress()
  return (
    <RoomProvider value={found.room}>
      <Ribbon room={found.room} />
      <main>
        <RoomPage found={found} />
      </main>
      <Notes />
    </RoomProvider>
  )
}
