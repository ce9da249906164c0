// node citeproc.js STYLE.csl LOCALE.xml ITEMS.json [CLUSTERS.json]: the same job with citeproc-js.
'use strict';
const fs = require('fs');
const path = require('path');
const CSL = require(path.join(process.env.CITEPROC_HOME, 'node_modules', 'citeproc'));

const [stylePath, localePath, itemsPath, clustersPath] = process.argv.slice(2);
const items = new Map();
for (const item of JSON.parse(fs.readFileSync(itemsPath, 'utf8'))) items.set(item.id, item);
const locale = fs.readFileSync(localePath, 'utf8');
const engine = new CSL.Engine(
  { retrieveLocale: () => locale, retrieveItem: (id) => items.get(id) },
  fs.readFileSync(stylePath, 'utf8'));
engine.setOutputFormat('text');
const out = [];
if (clustersPath) {
  const clusters = JSON.parse(fs.readFileSync(clustersPath, 'utf8'));
  const citations = clusters.map((cites, i) => ({
    citationID: 'c' + i, citationItems: cites, properties: { noteIndex: i + 1 } }));
  for (const [, , text] of engine.rebuildProcessorState(citations, 'text')) out.push(text);
} else {
  engine.updateItems([...items.keys()]);
}
const bibliography = engine.makeBibliography();
if (bibliography) out.push(...bibliography[1]);
process.stdout.write(out.join('\n'));
