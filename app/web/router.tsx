import { createRouter } from '@tanstack/react-router'
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

rootRoute.update({ notFoundComponent: Lost })
insideRoute.update({ component: Inside })
visitorRoute.update({ component: VisitorFrame })

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
    ]),
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

function Lost() {
  return (
    <VisitorFrame>
      <NotThere />
    </VisitorFrame>
  )
}
