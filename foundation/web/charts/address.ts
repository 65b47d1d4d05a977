/// An address in the parts that a link takes: "/a/orion?code=RC01#cases" filters a list and shows it.
export function partsOf(address: string) {
  const { pathname, searchParams, hash } = new URL(address, 'https://here.invalid')
  return { to: pathname, search: Object.fromEntries(searchParams), hash: hash.slice(1) || undefined }
}
