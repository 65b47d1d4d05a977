import { Suspense } from 'react'
import { useHouse, type Spot, type Spots } from './screens'

/// What other capabilities know of the thing on this page, at this place of it.
export function Added<S extends Spot>({ to, about }: { to: S; about: Spots[S] }) {
  const parts = useHouse().addedTo(to)
  return (
    <Suspense>
      {parts.map((Part, place) => (
        <Part key={place} {...about} />
      ))}
    </Suspense>
  )
}
