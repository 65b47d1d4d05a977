import catalogue from '../../../practice/themes.json'

/// The stated themes of issues and escalations, by code: what people say that it is about.
export const themes: Record<string, string> = Object.fromEntries(
  catalogue.map(({ code, name }) => [code, name]),
)
