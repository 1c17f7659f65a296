import { LoopError } from '@loop-actions/contract';
import type { Box } from './box.ts';

/** Numbers of keyctl(2) and prctl(2); those of Landlock (444 creates a ruleset, 446 restricts to it) are the same everywhere. */
const CALLS: { readonly [architecture in NodeJS.Architecture]?: readonly [keyctl: number, prctl: number] } = {
  x64: [250, 157],
  arm64: [219, 167],
};

/**
 * Takes a session keyring of its own, since that of a step reaches whatever it starts, of any uid (session-keyring(7)).
 * Where the kernel can (Linux 6.12, landlock(7)), no abstract socket and no process outside is in reach from then on:
 * no signal, no trace, no look into its memory, environment and files. Where a sandbox around us refuses keyctl (EPERM,
 * ENOSYS), the worker has no keyring to reach either.
 *
 * In it: keyctl 1 joins a new session keyring; Landlock's ABI 6 is the first with scopes, 3 means both of them (abstract
 * sockets, signals); prctl 38 gives up new privileges, without which only root may restrict itself.
 */
const PERL = `
my ($keyctl, $prctl, $note) = (shift() + 0, shift() + 0, shift);
sub fail { open(my $to, '>', $note); print $to $_[0]; exit 125 }
fail("no session keyring of its own: $!") if syscall($keyctl, 1, 0) == -1 && $! != 1 && $! != 38;
if (syscall(444, 0, 0, 1) >= 6) {
  my $rules = pack('Q3', 0, 0, 3);
  my $set = syscall(444, $rules, 24, 0);
  if ($set >= 0 && syscall(446, $set, 0) == -1) {
    syscall($prctl, 38, 1, 0, 0, 0);
    syscall(446, $set, 0);
  }
}
exec { $ARGV[0] } @ARGV or fail("$ARGV[0]: $!");
`;

/**
 * The program that cuts what it starts off from the session of the step, as a beginning of an argv; it says in the file
 * `failure` why it could not. Throws `E_BOX_UNAVAILABLE` where a strong box can't have it; a weak one does without.
 */
export function severSession({ tools, strength }: Pick<Box, 'tools' | 'strength'>, failure: string): readonly string[] {
  const calls = CALLS[process.arch];
  if (tools.perl !== null && calls !== undefined) return [tools.perl, '-e', PERL, '--', ...calls.map(String), failure];
  if (strength === 'weak') return [];
  throw new LoopError('E_BOX_UNAVAILABLE', {
    message:
      tools.perl === null
        ? 'the program perl is not in a system directory'
        : `the kernel’s calls are not known for ${process.arch}`,
    remedy: 'Install perl on the machine, which has to be an x86-64 or arm64 one.',
  });
}
