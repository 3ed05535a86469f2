import type { Options } from 'tsup'
import ts from 'typescript'

/**
 * Gives constants back what they were: a bundle by esbuild says `var` for every `const` outside of functions, and an
 * engine that can't rely on a table staying the same reads everything a twentieth slower.
 */
export const keepConstants: NonNullable<Options['plugins']>[number] = {
  name: 'keep-constants',
  renderChunk: (code) => ({ code: withConstants(code) }),
}

/** The same program with `const` for each `var` outside of functions that is set where it is declared and never again. */
export function withConstants(code: string): string {
  const file = ts.createSourceFile('chunk.js', code, ts.ScriptTarget.ES2022, false, ts.ScriptKind.JS)
  const changed = assignedNames(file)
  const starts = file.statements
    .filter((statement) => isConstant(statement, changed))
    .map((statement) => statement.getStart(file))
  let constant = ''
  let from = 0
  for (const start of starts) {
    constant += `${code.slice(from, start)}const`
    from = start + 'var'.length
  }
  return constant + code.slice(from)
}

function isConstant(statement: ts.Statement, changed: ReadonlySet<string>): boolean {
  if (!ts.isVariableStatement(statement)) return false
  const { flags, declarations } = statement.declarationList
  if ((flags & ts.NodeFlags.BlockScoped) !== 0) return false
  return declarations.every(
    ({ name, initializer }) => ts.isIdentifier(name) && initializer !== undefined && !changed.has(name.text),
  )
}

/** Names that something is assigned to anywhere, whatever they stand for there. */
function assignedNames(file: ts.SourceFile): ReadonlySet<string> {
  const names = new Set<string>()
  const visit = (node: ts.Node): void => {
    for (const target of targetsOf(node)) addNames(target, names)
    ts.forEachChild(node, visit)
  }
  visit(file)
  return names
}

function targetsOf(node: ts.Node): readonly ts.Node[] {
  if (ts.isBinaryExpression(node)) {
    const { kind } = node.operatorToken
    return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment ? [node.left] : []
  }
  if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) return [node.operand]
  return ts.isForInStatement(node) || ts.isForOfStatement(node) ? [node.initializer] : []
}

/** All names in a target: more than are set, where it is a pattern or a member, which errs on the safe side. */
function addNames(node: ts.Node, names: Set<string>): void {
  if (ts.isIdentifier(node)) names.add(node.text)
  else ts.forEachChild(node, (child) => addNames(child, names))
}
