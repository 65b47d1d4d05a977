import { useContext } from 'react'
import { Who } from 'foundation/web/ui/Who'
import { DeskContext } from './desk'
import './pens.css'

/// Who else is at the same text now.
export function AlsoHere({ ours }: { ours: string }) {
  const desk = useContext(DeskContext)
  const others = new Map(
    (desk?.pens ?? []).filter(pen => pen.held && !pen.mine).map(pen => [pen.person, pen]),
  )
  if (!others.size) return null
  return (
    <p className="also-here row" role="status">
      {[...others.values()].map(pen => (
        <span className="also-here-one" key={pen.person}>
          <Who name={pen.name} ours={pen.company === ours} alone />
          <span>
            {pen.name} of {pen.company} is here now
          </span>
        </span>
      ))}
    </p>
  )
}
