import ts from 'typescript';
import type { ProjectFile } from './tree.js';

/** Something found in a source file, with the line it starts on, from 1. */
export interface Found {
  readonly text: string;
  readonly line: number;
}

export interface Parsed {
  /** What is imported or re-exported, also dynamically and by `require`, as written. */
  readonly imports: readonly Found[];
  /** The text of every string and of every fixed part of a template. */
  readonly strings: readonly Found[];
  /** Every way of getting at the environment of the process. */
  readonly environment: readonly Found[];
}

const ENVIRONMENT_MODULES = new Set(['process', 'node:process']);

function isProcessEnv(node: ts.Node): boolean {
  if (ts.isPropertyAccessExpression(node)) {
    return node.name.text === 'env' && /(?:^|\.)process$/.test(node.expression.getText());
  }
  if (ts.isElementAccessExpression(node)) {
    return (
      node.argumentExpression.getText().slice(1, -1) === 'env' && node.expression.getText() === 'process'
    );
  }
  // const { env } = process
  return ts.isVariableDeclaration(node) && node.initializer?.getText() === 'process';
}

/** The module that a node brings in, if it brings in one. */
function moduleOf(node: ts.Node): ts.Expression | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (
    ts.isImportTypeNode(node) &&
    ts.isLiteralTypeNode(node.argument) &&
    ts.isStringLiteral(node.argument.literal)
  ) {
    return node.argument.literal;
  }
  if (!ts.isCallExpression(node)) return undefined;
  const callee = node.expression;
  const brings = callee.kind === ts.SyntaxKind.ImportKeyword || callee.getText() === 'require';
  return brings ? node.arguments[0] : undefined;
}

function literalText(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  return ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node) ? node.text : undefined;
}

/** What the rules need to know of a TypeScript file, read from its syntax and not by patterns over its text. */
export function parse({ path, text }: ProjectFile): Parsed {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true);
  const parsed = { imports: [] as Found[], strings: [] as Found[], environment: [] as Found[] };
  const at = (node: ts.Node, found: string): Found => ({
    text: found,
    line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1,
  });
  const visit = (node: ts.Node): void => {
    const module = moduleOf(node);
    if (module !== undefined && ts.isStringLiteralLike(module)) {
      parsed.imports.push(at(node, module.text));
      if (ENVIRONMENT_MODULES.has(module.text)) parsed.environment.push(at(node, module.text));
    }
    if (isProcessEnv(node)) parsed.environment.push(at(node, node.getText()));
    const literal = literalText(node);
    if (literal !== undefined) parsed.strings.push(at(node, literal));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return parsed;
}
