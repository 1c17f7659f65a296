/** A platform that an agent is installed for. */
export interface Platform {
  readonly os: string;
  readonly cpu: string;
  readonly libc: 'glibc' | 'musl';
  /** Whether the processor has AVX2, which builds with the newest instructions need. */
  readonly avx2: boolean;
  /** The program that runs JavaScript. */
  readonly node: string;
}

/** An agent that is installed from npm. */
export interface PackagedAgent {
  readonly package: string;
  /** The one version that was tried; `docs/agents.md` says with what. */
  readonly version: string;
  /** Program and first arguments, below `node_modules`; packages’ own start scripts need their install scripts to run. */
  readonly program: (platform: Platform) => readonly string[];
  /** An agent that unpacks itself at its first start does so when it is installed: where it looks for that. */
  readonly unpacks?: { readonly variable: string; readonly directory: string };
}

/** Every agent’s exact version, in one place. `npm run agent-locks` writes the lock of each beside it. */
export const PACKAGED_AGENTS = {
  'claude-code': {
    package: '@anthropic-ai/claude-code',
    version: '2.1.329',
    program: (at) => [`@anthropic-ai/claude-code-${at.os}-${at.cpu}${musl(at)}/claude`],
  },
  codex: {
    package: '@openai/codex',
    version: '0.169.0',
    program: (at) => [at.node, '@openai/codex/bin/codex.js'],
  },
  gemini: {
    package: '@google/gemini-cli',
    version: '0.61.0',
    program: (at) => [at.node, '@google/gemini-cli/bundle/gemini.js'],
  },
  copilot: {
    package: '@github/copilot',
    version: '1.0.102',
    program: (at) => [`@github/copilot-${at.os}${at.libc === 'musl' ? 'musl' : ''}-${at.cpu}/copilot`],
    unpacks: { variable: 'XDG_CACHE_HOME', directory: 'unpacked' },
  },
  opencode: {
    package: 'opencode-ai',
    version: '1.18.33',
    program: (at) => [
      `opencode-${at.os}-${at.cpu}${at.cpu === 'x64' && !at.avx2 ? '-baseline' : ''}${musl(at)}/bin/opencode`,
    ],
  },
  pi: {
    package: '@earendil-works/pi-coding-agent',
    version: '0.87.1',
    program: (at) => [at.node, '@earendil-works/pi-coding-agent/dist/bundle/cli.js'],
  },
} as const satisfies Readonly<Record<string, PackagedAgent>>;

export type PackagedAgentName = keyof typeof PACKAGED_AGENTS;

function musl({ libc }: Platform): string {
  return libc === 'musl' ? '-musl' : '';
}
