import { createSpotlight, Spotlight } from '@mantine/spotlight'
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useDeferredValue, useEffect, useState } from 'react'
import { api } from 'foundation/web/api/client'
import { useMe } from 'foundation/web/api/session'
import { alliancesQuery } from 'foundation/web/room/queries'
import { RoomTag } from 'foundation/web/room/RoomTag'
import { useRoom } from 'foundation/web/room/here'
import { Library } from 'foundation/web/theme/Library'
import { useHouse } from 'foundation/web/screens'
import { begun, found, matching, reachable, type Choice } from './choices'
import '@mantine/core/styles/UnstyledButton.css'
import '@mantine/core/styles/CloseButton.css'
import '@mantine/core/styles/Paper.css'
import '@mantine/core/styles/ScrollArea.css'
import '@mantine/core/styles/Input.css'
import '@mantine/core/styles/Overlay.css'
import '@mantine/core/styles/ModalBase.css'
import '@mantine/core/styles/Modal.css'
import '@mantine/spotlight/styles.css'
import './palette.css'

const [store, palette] = createSpotlight()

/// Do, go to, find: in this order, because a hand on the keyboard mostly wants to do something.
export default function PaletteFrame() {
  const [words, setWords] = useState('')
  const navigate = useNavigate()
  useEffect(() => palette.open(), [])
  const groups = useGroups(words)
  useFirstChosen()
  return (
    <Library>
      <Spotlight.Root
        store={store}
        query={words}
        onQueryChange={setWords}
        shortcut={null}
        lockScroll={false}
        overlayProps={{ blur: 0 }}
        scrollable
        maxHeight={460}
        transitionProps={{ duration: 0 }}
        clearQueryOnClose
      >
        <Spotlight.Search aria-label="Find or do anything" placeholder="Find or do anything" />
        <Spotlight.ActionsList>
          {groups.map(group => (
            <Spotlight.ActionsGroup key={group.title} label={group.title}>
              {group.choices.map(choice => (
                <Spotlight.Action
                  key={choice.key}
                  highlightQuery={false}
                  onClick={() => void navigate({ href: choice.to })}
                >
                  <Line choice={choice} />
                </Spotlight.Action>
              ))}
            </Spotlight.ActionsGroup>
          ))}
          {groups.length === 0 && <Spotlight.Empty>Nothing that you may see is called that.</Spotlight.Empty>}
        </Spotlight.ActionsList>
      </Spotlight.Root>
    </Library>
  )
}

// Enter takes the first line until an arrow chose another. The library marks a line as soon as a letter is typed, and
// that one is gone when the answer comes.
function useFirstChosen() {
  useEffect(() => {
    if (store.getState().selected > 0) return
    const lines = document.querySelectorAll('.mantine-Spotlight-actionsList [data-action]')
    for (const [place, line] of lines.entries()) line.toggleAttribute('data-selected', place === 0)
    store.updateState(state => ({ ...state, selected: 0 }))
  })
}

function Line({ choice }: { choice: Choice }) {
  return (
    <span className="choice">
      <span>{choice.label}</span>
      <small>
        {choice.kind && <RoomTag kind={choice.kind} />} {choice.note}
      </small>
    </span>
  )
}

const searchQuery = (q: string) =>
  queryOptions({ queryKey: ['search', q], queryFn: () => api.get('/search', { q }) })

function useGroups(words: string) {
  const me = useMe()
  const here = useRoom()
  const house = useHouse()
  const alliances = useQuery(alliancesQuery)
  const sought = useDeferredValue(words.trim())
  const search = useQuery({
    ...searchQuery(sought),
    enabled: sought.length > 1,
    placeholderData: keepPreviousData,
  })
  const hits = sought.length > 1 ? (search.data?.items ?? []) : []
  return [
    { title: 'Do', choices: matching(words, begun(house, here, me)) },
    { title: 'Go to', choices: matching(words, reachable(house, here, me, alliances.data?.items ?? [])) },
    { title: 'Find', choices: found(house, hits) },
  ].filter(group => group.choices.length > 0)
}
