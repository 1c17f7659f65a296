/** What Yarn's Plug'n'Play makes in place of `node_modules`: without the first of them there is none. */
export const PLUG_AND_PLAY = [
  '.pnp.cjs',
  '.pnp.loader.mjs',
  '.pnp.data.json',
  '.yarn/cache',
  '.yarn/unplugged',
] as const;

/** Nothing that a tree brings for Plug'n'Play is used, and what is made lies in the tree: the check has another HOME. */
const BERRY = `rm -rf .pnp.* .yarn/cache .yarn/unplugged .yarn/install-state.gz .yarn/build-state.yml
export YARN_ENABLE_GLOBAL_CACHE=false YARN_CACHE_FOLDER="$PWD/.yarn/cache" YARN_PNP_UNPLUGGED_FOLDER="$PWD/.yarn/unplugged"`;

/** Installs with either Yarn, without scripts; then runs those of the named packages, wherever they came to lie. */
export function yarnScript(scripts: readonly string[]): string {
  // A package whose script may run gets a folder of its own in place of an archive; the mode says that none runs yet.
  const unplugging = scripts.length === 0 ? '' : 'YARN_ENABLE_SCRIPTS=true ';
  const install = `if [[ $(yarn --version) == 1.* ]]; then
yarn install --frozen-lockfile --ignore-scripts
else
${BERRY}
${unplugging}yarn install --immutable --mode=skip-build
fi`;
  return scripts.length === 0 ? install : `${install}\n${rebuildScript(scripts.map(quote))}`;
}

function rebuildScript(names: readonly string[]): string {
  return `if [[ -e .pnp.cjs ]]; then
for name in ${names.join(' ')}; do
for place in "$PWD"/.yarn/unplugged/*/node_modules/"$name"; do
[[ ! -d $place ]] || (NODE_OPTIONS="--require $PWD/.pnp.cjs" && export NODE_OPTIONS && cd "\${place%%/node_modules/*}" && npm rebuild --ignore-scripts=false -- "$name")
done
done
else
npm rebuild --ignore-scripts=false -- ${names.join(' ')}
fi`;
}

/** As one word of a shell. */
export function quote(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}
