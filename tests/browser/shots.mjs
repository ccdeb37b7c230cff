import { launch } from './browser.js'
import { serve } from './server.js'
const after=[]; const t={after:f=>after.push(f)}
const address=await serve(t)
const [text, ...list]=process.argv.slice(2)
const c=await launch(t,{text:+text})
const page=await c.newPage()
for (const item of list) { const [path,w,h='568',full='full']=item.split('@')
  await page.setViewportSize({width:+w,height:+h}); await page.goto(`${address}/${path}`)
  await page.screenshot({path:`/tmp/shots/${path.replaceAll('/','-')}-${w}-${text}.png`, fullPage: full==='full'}) }
for (const f of after) await f(); process.exit()
