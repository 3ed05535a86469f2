/**
 * The shape of dist/weights.inline.js, the twin of weights.node.ts for browsers and other hosts without a file
 * system. scripts/build-weights.ts writes it at build time; the core is type-checked against this declaration,
 * so that nothing of Node's can slip in through `#weights`.
 */
export declare function loadWeights(name: string): Uint8Array
