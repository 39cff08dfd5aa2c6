/** Types of node.js, for its test. */
export function isGoodNode(version: string): boolean;
