// What is on paper: what is said, every name, address and number, in order, and nothing that can only be pressed.
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** Prints the page and gives a list of faults. */
export async function print(page) {
  const { texts, controls } = await page.evaluate(said)
  await page.emulateMedia({ media: 'print' })
  const printed = await page.evaluate(shown)
  await page.emulateMedia({ media: null })
  return [
    ...printed.filter(text => controls.includes(text)).map(text => `"${text}" is printed and cannot be pressed`),
    ...missing(texts, await paper(page)),
  ]
}

/**
 * What the page says on a screen: its texts in order, without those of controls; and the texts of controls. The name of an
 * office, what a search has found and a number are texts, though they can be pressed.
 */
function said() {
  const seen = element => element.checkVisibility() && getComputedStyle(element).clipPath === 'none' && !element.closest('.out-of-sight, [aria-hidden]')
  // A link, or the button that leads where no address does: its value is the route.
  const leads = link => link.getAttribute('href') ?? `/${link.value}`
  const tells = link => /\/contacts\/./.test(leads(link)) && !link.closest('.contact') || link.classList.contains('hit') || link.closest('.steps') || leads(link).startsWith('tel:')
  const control = element => {
    const found = element.closest('form, button, a, .language-tabs, h2:has(+ :is(.options, .language-grid))')
    return found && (!found.matches('a, button') || !tells(found)) ? found : null
  }
  // A text and what is marked in it are one: its nearest part that is a block of its own.
  const block = element => (getComputedStyle(element).display === 'inline' ? block(element.parentElement) : element)
  const texts = new Map()
  const controls = new Set()
  const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    const around = node.parentElement
    if (node.data.trim() === '' || !seen(around)) continue
    if (around.closest('.bar') === null && control(around) === null) texts.set(block(around), `${texts.get(block(around)) ?? ''}${node.data}`)
    else if (around.closest('.wordmark') === null) controls.add(node.data)
  }
  return { texts: [...texts.values()], controls: [...controls].filter(control => ![...texts.values()].includes(control)) }
}

/** The texts that are shown. */
function shown() {
  const texts = []
  const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    if (node.data.trim() !== '' && node.parentElement.checkVisibility()) texts.push(node.data)
  }
  return texts
}

/** The letters and figures of a text: no spaces, no signs and marks; fonts have one drawing for the three letters ye. */
const letters = text => text.normalize('NFKD').replace(/[\s\p{Cf}\p{P}\p{M}]/gu, '').replace(/[\u0649\u06CC]/g, '\u064A')

/** The text of the page as a printer gets it, from the file for it (PDF). */
async function paper(page) {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: false })
  const reading = promisify(execFile)('pdftotext', ['-raw', '-enc', 'UTF-8', '-', '-'])
  reading.child.stdin.end(pdf)
  return letters((await reading).stdout)
}

/**
 * The texts that are not on `paper`, or not in order. What reads a PDF puts the letters of a line into another order where an
 * isolate or a joined letter begins (Arabic most of all), but not into another place: there the same letters will do. The
 * figures of a number stand as they are.
 */
function missing(texts, paper) {
  const faults = []
  let from = 0
  for (const text of texts.map(letters).filter(text => text !== '')) {
    const number = /^\P{L}+$/u.test(text)
    const found = number ? paper.indexOf(text, from) : sameLetters(text, paper, from)
    if (found < 0) faults.push(`"${text}" is not on paper${paper.includes(text) ? ' in its place' : ''}`)
    else from = found + text.length
  }
  return faults
}

/** Where in `paper` the letters of `text` stand side by side in any order; -1 if nowhere from `from` on. */
function sameLetters(text, paper, from) {
  // How many of each letter the text has more than the part of the paper.
  const more = new Map()
  let different = 0
  const change = (letter, by) => {
    const before = more.get(letter) ?? 0
    more.set(letter, before + by)
    different += Number(before === 0) - Number(before + by === 0)
  }
  for (const letter of text) change(letter, 1)
  for (let end = from; end < paper.length; end += 1) {
    change(paper[end], -1)
    if (end - from >= text.length) change(paper[end - text.length], 1)
    if (different === 0 && end - from >= text.length - 1) return end - text.length + 1
  }
  return -1
}
