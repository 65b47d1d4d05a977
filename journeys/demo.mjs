// The demo story on a server of its own, and its people at their browsers.
import { freshFolder, serve } from '../app/running.mjs'

/// Starts a server that tells the story first.
export async function openDemo(t) {
  const server = await serve(t, freshFolder(t), '--demo')
  const [, port] = server.greeting.match(/Listening +\S+, port (\d+)/)
  return new Demo(server, `http://127.0.0.1:${port}`)
}

class Demo {
  constructor(server, address) {
    this.address = address
    // "  Leila Haddad, alliance manager at Quillon   http://localhost:8484/join#…"
    const lines = [...server.greeting.matchAll(/^ {2}(\S.*?) {2,}\S+\/join#(\S+)$/gm)]
    this.secrets = new Map(lines.map(([, says, secret]) => [says.split(',')[0], secret]))
  }

  /// Brings one of the story's people in by the link that the server printed.
  async comesIn(person) {
    await person.open(`${this.address}/join#${this.secrets.get(person.name)}`)
    await person.press('Come in')
    await person.page.getByRole('button', { name: /^You: / }).waitFor()
    return person
  }
}
