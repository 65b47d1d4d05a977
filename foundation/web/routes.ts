import { createRootRouteWithContext, createRoute } from '@tanstack/react-router'
import type { QueryClient } from '@tanstack/react-query'

/// The kinds of room a page can stand in; "nowhere" is an address that is no page. "several" is the signed-in person's own page over all their rooms: every row
/// of it wears a tag.
export type PageRoom = 'joint' | 'own' | 'restricted' | 'organisation' | 'server' | 'several' | 'nowhere'

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /// The room of this route and of everything below it.
    room?: PageRoom
  }
}

// The places under which a capability hangs its pages. The shell gives them their looks; here they are only addresses,
// so that a screen can name its place without knowing the program.

export const rootRoute = createRootRouteWithContext<{ queries: QueryClient }>()()

/// Pages for visitors, without the shell: sign-in, setup, joining by a link.
export const visitorRoute = createRoute({ getParentRoute: () => rootRoute, id: 'visitor' })

/// Pages behind the sign-in.
export const insideRoute = createRoute({ getParentRoute: () => rootRoute, id: 'inside' })

/// `/`: what the signed-in person has to do over all rooms.
export const myRoute = createRoute({
  getParentRoute: () => insideRoute,
  id: 'my',
  staticData: { room: 'several' },
})

/// `/organisation/…`: our company's room.
export const organisationRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/organisation',
  staticData: { room: 'organisation' },
})

/// `/server/…`: for the administrators of this server.
export const serverRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/server',
  staticData: { room: 'server' },
})

/// `/a/{slug}`: one alliance. Its first page is a joint one.
export const allianceRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/a/$slug',
  staticData: { room: 'joint' },
})

/// `/a/{slug}/joint/…`: what all parties see.
export const jointRoute = createRoute({
  getParentRoute: () => allianceRoute,
  path: '/joint',
  staticData: { room: 'joint' },
})

/// `/a/{slug}/own/…`: what only our people in the alliance see.
export const ownRoute = createRoute({
  getParentRoute: () => allianceRoute,
  path: '/own',
  staticData: { room: 'own' },
})

/// `/a/{slug}/room/{room}/…`: what only named people see.
export const roomRoute = createRoute({
  getParentRoute: () => allianceRoute,
  path: '/room/$room',
  staticData: { room: 'restricted' },
})
