import { createRoute, createRouter, type AnyRoute } from '@tanstack/react-router'
import type { QueryClient } from '@tanstack/react-query'
import { Sketch } from 'foundation/web/ui/Answered'
import { NotThere } from 'foundation/web/ui/NotThere'
import {
  allianceRoute,
  insideRoute,
  jointRoute,
  myRoute,
  organisationRoute,
  ownRoute,
  rootRoute,
  roomRoute,
  serverRoute,
  visitorRoute,
} from 'foundation/web/routes'
import { under } from './capabilities'
import { Inside } from './shell/Inside'
import { PageFailed } from './shell/PageFailed'
import { VisitorFrame } from './shell/VisitorFrame'

insideRoute.update({ component: Inside })
visitorRoute.update({ component: VisitorFrame })

// An address that is no page is answered within the frame, and for a visitor by the sign-in.
const lostUnder = (parent: AnyRoute) =>
  createRoute({
    getParentRoute: () => parent,
    path: '$',
    component: NotThere,
    staticData: { room: 'nowhere' },
  })

const tree = rootRoute.addChildren([
  visitorRoute.addChildren(under('visitor')),
  insideRoute.addChildren([
    myRoute.addChildren(under('my')),
    organisationRoute.addChildren(under('organisation')),
    serverRoute.addChildren(under('server')),
    allianceRoute.addChildren([
      ...under('alliance'),
      jointRoute.addChildren(under('joint')),
      ownRoute.addChildren(under('own')),
      roomRoute.addChildren(under('room')),
      lostUnder(allianceRoute),
    ]),
    lostUnder(insideRoute),
  ]),
])

/// The pages of this program by address.
export function makeRouter(queries: QueryClient) {
  return createRouter({
    routeTree: tree,
    context: { queries },
    defaultPreload: 'intent',
    scrollRestoration: true,
    defaultPendingComponent: Sketch,
    defaultErrorComponent: PageFailed,
    defaultNotFoundComponent: NotThere,
  })
}
