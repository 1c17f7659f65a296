/** Content by path from the repository's root. A generator is a pure function of the sources. */
export type GeneratedFiles = ReadonlyMap<string, string>;
export type Generator = () => GeneratedFiles | Promise<GeneratedFiles>;
