// Asks MiniSearch what Panah is asked: the pages and queries come on the standard input, what was found goes to the
// standard output. tests/benches/side_by_side.rs runs it.
import { readFileSync } from "node:fs";
import MiniSearch from "minisearch";

const { pages, queries, times } = JSON.parse(readFileSync(0, "utf8"));

/** Builds the index, asks every query, and says which routes came first and how long one answer took. */
function ask(fields) {
  const started = process.hrtime.bigint();
  const index = new MiniSearch({
    idField: "route",
    fields,
    searchOptions: { prefix: true, fuzzy: 0.2, boost: { title: 5, typed: 4 } },
  });
  index.addAll(pages);
  const built = process.hrtime.bigint() - started;
  const found = queries.map((query) => index.search(query).slice(0, 3).map((hit) => hit.id));
  const nanos = queries.map((query) => {
    const asked = process.hrtime.bigint();
    for (let time = 0; time < times; time += 1) index.search(query);
    return Number(process.hrtime.bigint() - asked) / times;
  });
  return { built: Number(built), found, nanos };
}

process.stdout.write(
  JSON.stringify({
    "MiniSearch": ask(["title", "text"]),
    "MiniSearch with our synonyms": ask(["title", "text", "typed"]),
  }),
);
