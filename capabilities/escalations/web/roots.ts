import catalogue from '../../../practice/roots.json'

/// The root causes by code: what a disagreement is really about, once somebody has looked behind its subject.
export const roots: Record<string, { name: string; meaning: string }> = Object.fromEntries(
  catalogue.map(({ code, name, meaning }) => [code, { name, meaning }]),
)

export const rootName = (code: string) => roots[code]?.name ?? code
