import { launch } from './browser.js'
import { serve } from './server.js'
import fs from 'node:fs'
const after=[]; const t={after:f=>after.push(f)}
const address=await serve(t); const c=await launch(t); const page=await c.newPage()
for (const path of process.argv.slice(2)) { await page.goto(`${address}/${path}`); fs.writeFileSync(`/tmp/shots/${path.replaceAll('/','-')}.pdf`, await page.pdf({preferCSSPageSize:true})) }
for (const f of after) await f(); process.exit()
