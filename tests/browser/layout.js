// What can be measured on a page that is shown; each function runs inside of the browser and gives a list of faults.

/** The page is not wider than the screen, nothing stands beyond its edges, and nothing that can be pressed covers another. */
export function places() {
  const faults = []
  const root = document.documentElement
  const name = element => `<${element.localName} id="${element.id}" class="${element.getAttribute('class') ?? ''}"> ${element.textContent.trim().slice(0, 20)}`
  if (root.scrollWidth > root.clientWidth) faults.push(`scrolls sideways: ${root.scrollWidth} on ${root.clientWidth} px`)
  const seen = element => element.checkVisibility() && !element.closest('.out-of-sight, .skip') && getComputedStyle(element).clipPath === 'none'
  for (const element of document.querySelectorAll('body *')) {
    const box = element.getBoundingClientRect()
    if (box.width > 1 && (box.left < -0.5 || box.right > root.clientWidth + 0.5) && seen(element)) {
      faults.push(`from ${box.left} to ${box.right} px: ${name(element)}`)
    }
  }
  const controls = [...document.querySelectorAll('main :is(a, button, input, select)')].filter(seen)
  const boxes = controls.map(control => control.getBoundingClientRect())
  for (const [first, one] of boxes.entries()) {
    for (const [after, other] of boxes.slice(first + 1).entries()) {
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left)
      const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
      if (across > 0.5 && down > 0.5) faults.push(`${name(controls[first])} and ${name(controls[first + 1 + after])} overlap by ${across} x ${down} px`)
    }
  }
  return faults.slice(0, 5)
}

/**
 * No word and no number is broken: a word is what Unicode calls one. Left out are Chinese, in which a line may end after any
 * character, and Internet addresses, which have no end of a word.
 */
export function brokenWords() {
  const faults = []
  const range = document.createRange()
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const around = text.parentElement
    if (!around.checkVisibility() || around.closest('option, .out-of-sight') || getComputedStyle(around).clipPath !== 'none') continue
    const language = around.closest('[lang]').lang
    if (language.startsWith('zh')) continue
    const addresses = [...text.data.matchAll(/\S*\p{L}[./]\p{L}\S*/gu)].map(found => [found.index, found.index + found[0].length])
    for (const { segment, index, isWordLike } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text.data)) {
      if (!isWordLike || addresses.some(([begin, end]) => index >= begin && index < end)) continue
      range.setStart(text, index)
      range.setEnd(text, index + segment.length)
      const lines = new Set([...range.getClientRects()].filter(box => box.width > 0).map(box => Math.round(box.top)))
      if (lines.size > 1) faults.push(`"${segment}" is broken, ${getComputedStyle(around).fontSize}, <${around.localName} class="${around.className}">`)
    }
  }
  return faults
}

/** Each text says which language it is in: most of its letters are of that language's script. */
export function languagesOfTexts() {
  const scripts = { Cyrl: /\p{Script=Cyrillic}/gu, Arab: /\p{Script=Arabic}/gu, Hans: /\p{Script=Han}/gu, Latn: /\p{Script=Latin}/gu }
  const count = (text, script) => (text.match(scripts[script]) ?? []).length
  const faults = []
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const locale = new Intl.Locale(text.parentElement.closest('[lang]').lang).maximize()
    const said = locale.script in scripts ? locale.script : 'Latn'
    const other = Object.keys(scripts).find(script => script !== said && count(text.data, script) > count(text.data, said))
    // Names that are the same in every language (UNHCR, BHR) are in Latin letters.
    if (other && other !== 'Latn') faults.push(`"${text.data.slice(0, 40)}" is said to be in ${locale.language}-${said}`)
  }
  return faults
}
