import { PATH_TIERS, type PathTier } from '@loop-actions/contract';
import { matchPathsFolded, type PathMatch } from '@loop-actions/verifier/path-match';
import { protectionOf } from '../protected-paths.ts';

/** What a fault in a tier costs: how hard it is to take back, and how far it reaches; 1 is least. */
export const TIER_POINTS: Readonly<
  Record<PathTier, { readonly reversibility: number; readonly blastRadius: number; readonly because: string }>
> = {
  docs: { reversibility: 1, blastRadius: 1, because: 'a revert takes it back, and nothing runs it' },
  tests: { reversibility: 1, blastRadius: 2, because: 'a revert takes it back; what it lets through, others meet' },
  source: { reversibility: 1, blastRadius: 2, because: 'a revert takes it back' },
  'public-api': { reversibility: 2, blastRadius: 3, because: 'others build on it before it is taken back' },
  infrastructure: { reversibility: 2, blastRadius: 4, because: 'it decides how everything is built and run' },
  data: { reversibility: 4, blastRadius: 3, because: 'a revert doesn’t bring data back' },
  security: { reversibility: 3, blastRadius: 4, because: 'what leaked or was paid stays so' },
};

/** Where each tier lives by custom; a spec adds to it. What fits no glob is source. */
const CUSTOMS: Readonly<Record<Exclude<PathTier, 'tests'>, readonly string[]>> = {
  docs: ['docs/**', 'doc/**', '**/*.{md,mdx,rst,adoc,txt}', '**/LICENSE*'],
  // What agents are told steers like code, though it is text.
  source: ['**/{skills,prompts,.claude,.agents}/**', '**/{SKILL,CLAUDE,AGENTS,GEMINI,CONSTITUTION}.md'],
  'public-api': [
    '**/index.{js,ts,mjs,mts,cjs,cts,jsx,tsx}',
    '**/*.d.{ts,mts,cts}',
    '**/{api,public}/**',
    '**/*.{proto,graphql,gql}',
    '**/{openapi,swagger}*.{json,yaml,yml}',
    '**/lib.rs',
    '**/__init__.py',
    '**/package.json',
    '**/{setup.py,pyproject.toml,Cargo.toml,go.mod}',
  ],
  infrastructure: [
    '.github/**',
    '.loop/**',
    '**/{Dockerfile,Containerfile}*',
    '**/*.{tf,tfvars,bicep}',
    '**/{terraform,infra,infrastructure,deploy,deployment,k8s,kubernetes,helm,charts,ansible}/**',
    '**/{docker-compose,compose}*.{yml,yaml}',
    '**/{Makefile,Jenkinsfile,.gitlab-ci.yml,.circleci}',
    '**/{package-lock.json,pnpm-lock.yaml,yarn.lock,Cargo.lock,go.sum,poetry.lock,uv.lock}',
  ],
  data: [
    '**/{migration,migrations,migrate,seeds}/**',
    '**/*.sql',
    '**/{schema,schemas}/**',
    '**/{schema,models}.{prisma,rb,py}',
    '**/*.prisma',
  ],
  security: ['**/.env*', '**/*.{pem,key,p12}'],
};

/** Words of a path that stand for access and money. */
const SECURITY_WORDS =
  /(?:^|[/._-])(?:auth|authn|authz|authenticat\w{1,4}|authoriz\w{1,5}|oauth2?|saml|sso|jwt|login|sessions?|passwords?|passwd|permissions?|secrets?|credentials?|crypto|payments?|billing|invoices?|refunds?|checkout)(?=[/._-]|$)/;

/** `authService.ts` holds the word as `auth-service.ts` does. */
function namesSecurity(path: string): boolean {
  return SECURITY_WORDS.test(path.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase());
}

const isText = matchPathsFolded(['**/*.{md,mdx,rst,adoc,txt}']);

/** A spec's own globs by tier. */
export type TierGlobs = Partial<Readonly<Record<PathTier, readonly string[]>>>;

/** The tier of a path: the spec's own globs before the customs, of several the one that costs most. */
export function tiersOf(own: TierGlobs): (path: string) => PathTier {
  const owned = matchersOf(own);
  const customary = matchersOf(CUSTOMS);
  return (path) => {
    const named = owned.find(([, matches]) => matches(path))?.[0];
    if (named !== undefined) return named;
    const found = customary.find(([, matches]) => matches(path))?.[0];
    if (isText(path)) return found === 'source' || found === 'infrastructure' ? found : 'docs';
    const isTest = protectionOf(path, []) === 'test';
    if (isTest && (found === undefined || found === 'public-api')) return 'tests';
    if (namesSecurity(path)) return 'security';
    return found ?? 'source';
  };
}

function matchersOf(globs: TierGlobs): readonly (readonly [PathTier, PathMatch])[] {
  return [...PATH_TIERS].reverse().flatMap((tier) => {
    const own = globs[tier];
    return own === undefined || own.length === 0 ? [] : [[tier, matchPathsFolded(own)] as const];
  });
}
