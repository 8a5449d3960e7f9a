// SPDX-License-Identifier: GPL-3.0-or-later
// oauth2-mock-server under both flavours of addresses: another reading of the same standards, with no page.
import { createRequire } from 'node:module'
import { serve } from './flavours.mjs'

const { OAuth2Server } = createRequire(import.meta.url)('oauth2-mock-server')

await serve(async (issuer) => {
  const server = new OAuth2Server()
  await server.issuer.keys.generate('RS256')
  server.issuer.url = issuer
  return server.service.requestHandler
})
