import { queryOptions } from '@tanstack/react-query'
import { api } from 'foundation/web/api/client'
import type { Shape } from 'foundation/web/api/shapes'

export type Person = Shape<'PersonAnswer'>
export type Organisation = Shape<'OrganisationAnswer'>
export type Hosted = Shape<'HostedOrganisation'>

/// Our own organisation.
export const organisationQuery = queryOptions({
  queryKey: ['organisation'],
  queryFn: () => api.get('/organisation', {}),
  meta: { hears: { nouns: ['organisation', 'person'] } },
})

/// Everybody in it, page after page.
export const peopleQuery = queryOptions({
  queryKey: ['people'],
  queryFn: allPeople,
  meta: { hears: { nouns: ['person'] } },
})

async function allPeople(): Promise<Person[]> {
  const people: Person[] = []
  for (let after: string | undefined; ;) {
    const page = await api.get('/people', { after })
    people.push(...page.items)
    if (!page.next) return people
    after = page.next
  }
}

export const personQuery = (person: string) =>
  queryOptions({
    queryKey: ['people', person],
    queryFn: () => api.get('/people/{person}', { person }),
    meta: { hears: { nouns: ['person'], subject: person } },
  })

/// Where one is signed in. No fact tells of it, so it is asked for each time.
export const sessionsQuery = queryOptions({
  queryKey: ['sessions'],
  queryFn: () => api.get('/sessions', {}),
  staleTime: 0,
  meta: { hears: 'nothing' },
})

export const tokensQuery = queryOptions({
  queryKey: ['tokens'],
  queryFn: () => api.get('/tokens', {}),
  staleTime: 0,
  meta: { hears: 'nothing' },
})

/// The organisations on this server, for its administrators.
export const hostedQuery = queryOptions({
  queryKey: ['organisations'],
  queryFn: () => api.get('/organisations', {}),
  meta: { hears: { nouns: ['organisation'] } },
})

export const settingsQuery = queryOptions({
  queryKey: ['server', 'settings'],
  queryFn: () => api.read('/server/settings', {}),
  meta: { hears: { nouns: ['server'] } },
})

/// What a link is for. Asking does not use it up.
export const linkQuery = (secret: string) =>
  queryOptions({
    queryKey: ['link', secret],
    queryFn: () => api.post('/links/look', {}, { secret }),
    // Whoever has just used a link must not be told that it is used up.
    staleTime: 'static',
    retry: false,
    meta: { hears: 'nothing' },
  })
