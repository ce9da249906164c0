// node citeproc.js STYLES_DIR LOCALES_DIR LIST ITEMS.json CLUSTERS.json OUT_DIR [LOCALE]
// Renders items and clusters with citeproc-js in every style that LIST names, and writes OUT_DIR/STYLE.json for each:
// "citations", the clusters as a document that cites nothing else, and "entries", the bibliography of all items.
'use strict';
const fs = require('fs');
const path = require('path');
const CSL = require(path.join(process.env.CITEPROC_HOME, 'node_modules', 'citeproc'));

const [styles, locales, list, itemsPath, clustersPath, out, locale] = process.argv.slice(2);
const read = (file) => fs.readFileSync(file, 'utf8');
const itemsText = read(itemsPath);
const clustersText = read(clustersPath);

function engine(style) {
  const items = new Map();
  for (const item of JSON.parse(itemsText)) items.set(String(item.id), item);
  const system = {
    retrieveLocale: (tag) => {
      const file = path.join(locales, `locales-${tag}.xml`);
      return fs.existsSync(file) ? read(file) : false;
    },
    retrieveItem: (id) => items.get(String(id)),
  };
  const made = new CSL.Engine(system, style, locale || undefined, Boolean(locale));
  made.setOutputFormat('html');
  made.opt.development_extensions.wrap_url_and_doi = false;
  return { made, ids: [...items.keys()] };
}

function render(style) {
  const document = engine(style).made;
  const inNotes = document.opt.xclass === 'note';
  const citations = JSON.parse(clustersText).map((cites, i) => ({
    citationID: `c${i}`, citationItems: cites, properties: { noteIndex: inNotes ? i + 1 : 0 } }));
  const result = { citations: document.rebuildProcessorState(citations, 'html', []).map((each) => each[2]), entries: [] };
  const { made, ids } = engine(style);
  made.updateItems(ids);
  const bibliography = made.makeBibliography();
  if (bibliography) {
    result.entries = bibliography[0].entry_ids.map((entry, i) => ({ item: entry[0], html: bibliography[1][i] || '' }));
  }
  return result;
}

fs.mkdirSync(out, { recursive: true });
for (const name of read(list).split('\n').map((line) => line.trim()).filter(Boolean)) {
  const target = path.join(out, `${name}.json`);
  let result;
  try {
    result = render(read(path.join(styles, `${name}.csl`)));
  } catch (fault) {
    result = { error: String(fault) };
  }
  fs.writeFileSync(target, JSON.stringify(result));
}
