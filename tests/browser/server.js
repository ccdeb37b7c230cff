// The app as the tests visit it: `panah serve` with a fixed clock, and what the program itself says of its pages.
import { execFileSync, spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const project = join(dirname(fileURLToPath(import.meta.url)), '../..')
const program = process.env.PANAH_PROGRAM ?? join(project, process.env.CARGO_TARGET_DIR ?? 'target', 'debug/panah')

/** Tuesday, 24 November 2026, nine in the morning: the moment of all tests of the project. */
const clock = ['--now', '2026-11-24T09:00']

/** Every script and direction, the longest words (Russian, Kazakh), and the second calendar (Dari). */
export const languages = (process.env.LANGUAGES ?? 'en,ru,kk,fa-AF,ug,zh-Hans').split(',')

/** What a command of the program prints. */
const panah = (...words) => execFileSync(program, [...words, ...clock], { encoding: 'utf8', maxBuffer: 1 << 26 })

/** Every route of the app; PAGES, a regular expression, picks some while one looks for a fault. */
export const routes = () => {
  const all = JSON.parse(panah('routes', '--format', 'json')).map(page => page.route)
  return all.filter(route => new RegExp(process.env.PAGES ?? '').test(route))
}

/** Starts the server on any free port and ends it with the tests. Gives its address, without a slash at the end. */
export async function serve(test) {
  const server = spawn(program, ['serve', '--port', '0', ...clock], { stdio: ['ignore', 'pipe', 'inherit'] })
  test.after(() => server.kill())
  return new Promise((found, failed) => {
    let said = ''
    server.stdout.on('data', part => {
      said += part
      const address = said.match(/http:\/\/[\d.]+:\d+/)
      if (address) found(address[0])
    })
    server.on('exit', () => failed(new Error(`${program} does not serve: ${said}`)))
  })
}
