/** Generated from the server's own description by `npm run api`. Never edited. */
export interface paths {
  '/server': { get: operations['server'] }
  '/session': { get: operations['session']; delete: operations['signOut'] }
  '/alliances': { get: operations['alliances'] }
  '/alliances/{alliance}': { get: operations['alliance'] }
  '/alliances/{alliance}/rooms': { get: operations['allianceRooms'] }
  '/rooms/{room}': { get: operations['room'] }
  '/search': { get: operations['search'] }
  '/notices': { get: operations['notices'] }
  '/notices/seen': { put: operations['seeNotices'] }
}
interface Answers<Body> {
  200: { headers: { [name: string]: unknown }; content: { 'application/json': Body } }
}
interface None {
  query?: never
  header?: never
  path?: never
  cookie?: never
}
export interface components {
  schemas: {
    Server: { set_up: boolean; name: string; public_url: string; version: string; demo: boolean }
    Company: { id: string; name: string; short_name: string }
    Me: {
      person: string
      name: string
      mail: string
      organisation: components['schemas']['Company']
      administrator: boolean
      server_administrator: boolean
      head_of_alliances: boolean
      functions: string[]
      time_zone: string
      language: string
      demo: boolean
    }
    PartyHere: { party: string; name: string; short_name: string; standing: 'signed_in' | 'invited' | 'paper'; ours: boolean }
    AllianceLine: {
      id: string
      slug: string
      name: string
      day: number
      parties: components['schemas']['PartyHere'][]
      waiting_for_me: number
    }
    Alliance: {
      id: string
      slug: string
      name: string
      rooms: { joint: string; own?: string }
      parties: components['schemas']['PartyHere'][]
    }
    Readers: { organisation: string; people: string[] }
    Room: {
      id: string
      kind: 'server' | 'organisation' | 'joint' | 'own' | 'restricted'
      name: string
      alliance?: string
      closed_at?: string
      readers: components['schemas']['Readers'][]
      count: number
    }
    Hit: {
      noun: string
      title: string
      snippet: string
      alliance?: string
      room_kind: components['schemas']['Room']['kind']
      subject: string
      room: string
    }
    Notice: {
      position: number
      at: string
      reason: string
      noun: string
      title: string
      author: string
      alliance?: string
      room_kind: components['schemas']['Room']['kind']
      room: string
      subject: string
      seen: boolean
    }
  }
}
export interface operations {
  server: { parameters: None; responses: Answers<components['schemas']['Server']> }
  session: { parameters: None; responses: Answers<components['schemas']['Me']> }
  signOut: { parameters: None; responses: { 204: { headers: { [name: string]: unknown }; content?: never } } }
  alliances: { parameters: None; responses: Answers<{ items: components['schemas']['AllianceLine'][]; next?: string }> }
  alliance: {
    parameters: { query?: never; header?: never; path: { alliance: string }; cookie?: never }
    responses: Answers<components['schemas']['Alliance']>
  }
  allianceRooms: {
    parameters: { query?: never; header?: never; path: { alliance: string }; cookie?: never }
    responses: Answers<{ items: components['schemas']['Room'][]; next?: string }>
  }
  room: {
    parameters: { query?: never; header?: never; path: { room: string }; cookie?: never }
    responses: Answers<components['schemas']['Room']>
  }
  search: {
    parameters: { query?: { q?: string; alliance?: string }; header?: never; path?: never; cookie?: never }
    responses: Answers<{ items: components['schemas']['Hit'][]; next?: string }>
  }
  notices: {
    parameters: { query?: { after?: string }; header?: never; path?: never; cookie?: never }
    responses: Answers<{ items: components['schemas']['Notice'][]; next?: string }>
  }
  seeNotices: {
    parameters: None
    requestBody: { content: { 'application/json': { position: number } } }
    responses: { 204: { headers: { [name: string]: unknown }; content?: never } }
  }
}
