// Reads {"path": "text", ...} from its input and writes each file's syntax tree, named nodes only.
"use strict";
const { Parser, Language } = require("web-tree-sitter");

function plain(node, field) {
  const existing = node.type === "resource_declaration" && node.children.some((child) => child.type === "existing");
  const children = [];
  for (let i = 0; i < node.childCount; i++) {
    const child = node.child(i);
    if (child.isNamed || child.isMissing) children.push(plain(child, node.fieldNameForChild(i)));
  }
  return {
    Kind: node.isMissing ? "ERROR" : existing ? "existing_declaration" : node.type,
    Field: field,
    Text: children.length === 0 || node.type === "ERROR" ? node.text : "",
    Line: node.startPosition.row + 1,
    Children: children,
  };
}

async function main() {
  const files = JSON.parse(require("fs").readFileSync(0, "utf8"));
  await Parser.init();
  const parser = new Parser();
  parser.setLanguage(await Language.load(require.resolve("tree-sitter-bicep/tree-sitter-bicep.wasm")));
  const trees = {};
  for (const [path, text] of Object.entries(files)) trees[path] = plain(parser.parse(text).rootNode, null);
  process.stdout.write(JSON.stringify(trees));
}

main();
