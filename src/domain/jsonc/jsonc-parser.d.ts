// The two halves of jsonc-parser that reading takes. Its main module also loads what edits and formats texts.

declare module 'jsonc-parser/lib/umd/impl/parser.js' {
  export { parseTree } from 'jsonc-parser';
}

declare module 'jsonc-parser/lib/umd/impl/scanner.js' {
  export { createScanner } from 'jsonc-parser';
}
