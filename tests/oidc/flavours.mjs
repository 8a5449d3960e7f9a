// SPDX-License-Identifier: GPL-3.0-or-later
// Both flavours of the service's addresses on one loopback port: each prefix has a provider of its own.
import http from 'node:http'

export const prefixes = { platform: '/api/v1/platform/oauth', tenant: '/api/v1/auth/tenants/widget' }

// make(issuer) gives a request handler, which sees its addresses without the prefix, as mounted handlers do.
export async function serve(make) {
  const handlers = {}
  const server = http.createServer((request, response) => {
    const prefix = Object.values(prefixes).find((known) => request.url.startsWith(known + '/'))
    if (!prefix || !handlers[prefix]) {
      response.writeHead(404).end()
      return
    }
    request.originalUrl = request.url
    request.url = request.url.slice(prefix.length)
    handlers[prefix](request, response)
  })
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening))
  const base = `http://127.0.0.1:${server.address().port}`
  for (const prefix of Object.values(prefixes)) handlers[prefix] = await make(base + prefix, base)
  console.log(`listening on ${base}`)
}
