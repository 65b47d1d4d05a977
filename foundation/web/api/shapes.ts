import type { components, paths } from './schema'

/// A described type of the server by its name.
export type Shape<Name extends keyof components['schemas']> = components['schemas'][Name]

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete'

type Operation<P, M extends Method> = P extends keyof paths
  ? paths[P] extends { [K in M]: infer O }
    ? O
    : never
  : never

/// The addresses that answer to a method.
export type Address<M extends Method> = {
  [P in keyof paths]: paths[P] extends { [K in M]: { responses: unknown } } ? P : never
}[keyof paths]

type Given<T> = [NonNullable<T>] extends [never] ? unknown : NonNullable<T>
type PathOf<O> = O extends { parameters: { path: infer V } } ? V : unknown
type QueryOf<O> = O extends { parameters: { query?: infer V } } ? Given<V> : unknown

/// What an address is filled with and asked with, in one object: `{ alliance, after }`.
export type Values<P, M extends Method> = PathOf<Operation<P, M>> & QueryOf<Operation<P, M>>

/// What is sent along.
export type Body<P, M extends Method> =
  Operation<P, M> extends { requestBody?: infer R }
    ? NonNullable<R> extends { content: { 'application/json': infer B } }
      ? B
      : undefined
    : undefined

type Successes = 200 | 201 | 202
/// What comes back; nothing when the server answers without content.
export type Answer<P, M extends Method> =
  Operation<P, M> extends { responses: infer R }
    ? {
        [S in keyof R]: S extends Successes
          ? R[S] extends { content: { 'application/json': infer B } }
            ? B
            : never
          : never
      }[keyof R]
    : never
