// Holds every regular expression of the sources against scslre: none may take exponential time, or polynomial time
// from within one match, on hostile text. Letters and records come from outside.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from 'scslre';
import ts from 'typescript';

const root = join(import.meta.dirname, '..');
const files = globSync(['packages/*/src/**/*.{ts,tsx}', 'scripts/*.ts'], { cwd: root }).filter(
  (file) => !/\.test\.tsx?$|\/generated\//.test(file),
);
let seen = 0;
const problems: string[] = [];

function visit(node: ts.Node, source: ts.SourceFile, file: string): void {
  if (ts.isRegularExpressionLiteral(node)) {
    seen += 1;
    const close = node.text.lastIndexOf('/');
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    const literal = { source: node.text.slice(1, close), flags: node.text.slice(close + 1) };
    for (const report of analyse(literal, { reportTypes: { Move: false }, assumeRejectingSuffix: true }).reports) {
      const kind = report.exponential ? 'exponential' : 'polynomial';
      problems.push(`${file}:${line}: ${kind} (${report.type}): ${node.text}`);
    }
  }
  ts.forEachChild(node, (child) => {
    visit(child, source, file);
  });
}

for (const file of files.toSorted()) {
  const text = readFileSync(join(root, file), 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  visit(source, source, file);
}
for (const problem of problems) console.error(problem);
console.log(`${seen} regular expressions in ${files.length} files, ${problems.length} that can blow up`);
process.exitCode = problems.length > 0 ? 1 : 0;
