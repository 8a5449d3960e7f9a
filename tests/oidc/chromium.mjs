// SPDX-License-Identifier: GPL-3.0-or-later
// chromium.mjs PROGRAM ADDRESS END: goes to ADDRESS as a person does, fills in what the provider's pages ask, and
// prints what stands on the page whose address begins with END. Speaks the DevTools protocol over a pipe.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const [program, address, end] = process.argv.slice(2)
const profile = mkdtempSync(join(tmpdir(), 'chromium-'))
const options = ['--headless=new', '--remote-debugging-pipe', `--user-data-dir=${profile}`, '--no-first-run',
  '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking', '--disable-component-update',
  '--disable-default-apps', '--disable-sync', '--password-store=basic', '--lang=en-US', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1']
if (process.getuid() === 0) options.push('--no-sandbox')
const browser = spawn(program, [...options, 'about:blank'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] })

const waiting = new Map()
let unread = ''
let last = 0
browser.stdio[4].setEncoding('utf8').on('data', (text) => {
  unread += text
  const messages = unread.split('\0')
  unread = messages.pop()
  for (const message of messages.map(JSON.parse)) waiting.get(message.id)?.(message)
})

function call(method, params = {}, sessionId = undefined) {
  const id = ++last
  browser.stdio[3].write(JSON.stringify({ id, method, params, sessionId }) + '\0')
  return new Promise((answered, failed) => {
    waiting.set(id, (message) => (message.error ? failed(new Error(message.error.message)) : answered(message.result)))
  })
}

// What a person would do next on the page that is there; null while there is nothing to do.
const step = `(() => {
  if (document.readyState !== 'complete') return null
  const form = document.querySelector('form')
  const fill = (name, value) => { const field = document.querySelector('input[name=' + name + ']'); if (field) field.value = value }
  if (!location.href.startsWith(${JSON.stringify(end)})) {
    if (!form || form.dataset.sent) return null
    form.dataset.sent = 'yes'
    fill('login', 'ada')
    fill('password', 'any')
    form.querySelector('button[type=submit]').click()
    return null
  }
  return JSON.stringify({ title: document.title, text: document.body.innerText, language: document.documentElement.lang,
    background: getComputedStyle(document.body).backgroundColor })
})()`

async function visit() {
  const { targetInfos } = await call('Target.getTargets')
  const { targetId } = targetInfos.find((target) => target.type === 'page')
  const { sessionId } = await call('Target.attachToTarget', { targetId, flatten: true })
  await call('Page.navigate', { url: address }, sessionId)
  for (;;) {
    const { result } = await call('Runtime.evaluate', { expression: step }, sessionId).catch(() => ({ result: {} }))
    if (result.value) return result.value
    await new Promise((again) => setTimeout(again, 50))
  }
}

const patience = setTimeout(() => { console.error('the page did not come'); browser.kill(); process.exit(1) }, 60_000)
try {
  console.log(await visit())
} finally {
  clearTimeout(patience)
  await call('Browser.close').catch(() => {})
  await new Promise((ended) => (browser.exitCode === null ? browser.on('exit', ended) : ended()))
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
}
