import type { BoxTools } from './box.ts';

/** SIOCSIFFLAGS with IFF_UP|IFF_RUNNING for `lo` (netdevice(7)); for machines without iproute2. */
const PERL = '$f=pack("a16s","lo",0x41);socket(S,2,2,0)&&ioctl(S,0x8914,$f)or die"loopback: $!\\n"';

/** The command that raises the loopback interface in a fresh network namespace; null: it stays down. */
export function raiseLoopback(tools: BoxTools): readonly string[] | null {
  if (tools.ip !== null) return [tools.ip, 'link', 'set', 'lo', 'up'];
  return tools.perl === null ? null : [tools.perl, '-e', PERL];
}
