// SPDX-License-Identifier: GPL-3.0-or-later
// certified.mjs PORT: oidc-provider as a strict provider of a native app that comes back to PORT. Its own pages
// ask for a name, a password and consent; any name will do.
import { generateKeyPairSync, randomBytes } from 'node:crypto'
import Provider from 'oidc-provider'
import { serve } from './flavours.mjs'

const port = process.argv[2]

function signingKey(kid, alg, ...parameters) {
  const { privateKey } = generateKeyPairSync(...parameters)
  return { ...privateKey.export({ format: 'jwk' }), kid, alg, use: 'sig' }
}

const keys = [
  signingKey('rsa-1', 'RS256', 'rsa', { modulusLength: 2048 }),
  signingKey('ec-1', 'ES256', 'ec', { namedCurve: 'P-256' }),
]

const audit = { scope: 'admin:read', accessTokenFormat: 'jwt', accessTokenTTL: 3600, jwt: { sign: { alg: 'ES256' } } }

await serve((issuer, base) => {
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'audit-console',
        application_type: 'native',
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
        redirect_uris: [`http://127.0.0.1:${port}/callback`],
      },
    ],
    jwks: { keys },
    cookies: { keys: [randomBytes(32).toString('hex')] },
    pkce: { methods: ['S256'], required: () => true },
    scopes: ['openid', 'profile', 'email', 'offline_access', 'admin:read'],
    claims: { openid: ['sub'], profile: ['name'], email: ['email'] },
    conformIdTokenClaims: false,
    issueRefreshToken: async (_, client) => client.applicationType === 'native',
    rotateRefreshToken: true,
    extraTokenClaims: async () => ({ role: 'tenant_admin', tenant_id: 'tnt_widget' }),
    findAccount: async (_, id) => ({
      accountId: id,
      claims: async () => ({ sub: id, name: 'Ada Example', email: `${id}@example.com` }),
    }),
    features: {
      revocation: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: async () => `${base}/api`,
        useGrantedResource: async () => true,
        getResourceServerInfo: async () => audit,
      },
    },
  })
  return provider.callback()
})
