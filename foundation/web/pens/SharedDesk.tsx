import { useQuery, type DefaultError, type QueryKey, type UseQueryOptions } from '@tanstack/react-query'
import { useEffect, useMemo, type ReactNode } from 'react'
import { DeskContext, wholePage, type Desk, type Pens } from './desk'
import { Strokes } from './strokes'

interface SharedDeskProps<Key extends QueryKey> {
  subject: string
  pens: UseQueryOptions<Pens, DefaultError, Pens, Key>
  verbs: (subject: string) => Pick<Desk, 'write' | 'leave' | 'putDown'>
  /// Whether the viewer may write here now; who only reads is not shown to be there.
  writes: boolean
  children: ReactNode
}

// Nobody tells of a pen that was left: whoever watches one looks again now and then.
const lookAgain = 15_000

/// Around a text that several write together: every part below knows who writes in it.
export function SharedDesk<Key extends QueryKey>({
  subject,
  pens,
  verbs,
  writes,
  children,
}: SharedDeskProps<Key>) {
  const query = useQuery({
    ...pens,
    enabled: writes,
    refetchInterval: asked => (asked.state.data?.pens.some(pen => pen.held && !pen.mine) ? lookAgain : false),
  })
  const there = query.data?.pens
  const hands = useMemo(() => verbs(subject), [verbs, subject])
  const desk = useMemo(() => ({ subject, pens: there ?? [], ...hands }), [subject, there, hands])
  useEffect(() => {
    if (!writes) return
    const presence = new Strokes(
      () => hands.write(wholePage, ''),
      () => undefined,
    )
    presence.write('')
    const leave = () => {
      presence.stop()
      hands.leave(wholePage, '').catch(() => undefined)
    }
    globalThis.addEventListener('pagehide', leave)
    return () => {
      globalThis.removeEventListener('pagehide', leave)
      leave()
    }
  }, [hands, writes])
  return <DeskContext value={writes ? desk : undefined}>{children}</DeskContext>
}
