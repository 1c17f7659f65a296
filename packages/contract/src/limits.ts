/** The largest documents the suite reads. Beyond these a document is refused, not cut. */
export const DOCUMENT_LIMITS = {
  /** LOOP_SPEC.md, policies and checklists, bytes (STYLE: the Markdown lexer is only safe below this). */
  specBytes: 256 * 1024,
  /** LOOP_STATE.md, bytes. */
  stateBytes: 16 * 1024 * 1024,
  /** A JSON document (plan, candidate, verdict, report), bytes. */
  jsonBytes: 8 * 1024 * 1024,
  /** Depth of nesting in any JSON document. */
  jsonDepth: 64,
  /** A patch, bytes. */
  patchBytes: 32 * 1024 * 1024,
} as const;
