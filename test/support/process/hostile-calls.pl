# Calls of the kernel that Node has no function for. `perl hostile-calls.pl <what> <arguments>`; Linux on x86-64 and arm64.
use strict;
use warnings;
use Config;

my $arm = $Config{archname} =~ /^aarch64/;
my %call = (
  read => $arm ? 63 : 0,
  mmap => $arm ? 222 : 9,
  process_vm_readv => $arm ? 270 : 310,
  add_key => $arm ? 217 : 248,
  request_key => $arm ? 218 : 249,
  keyctl => $arm ? 219 : 250,
  mq_open => $arm ? 180 : 240,
  mq_unlink => $arm ? 181 : 241,
  mq_timedsend => $arm ? 182 : 242,
  mq_timedreceive => $arm ? 183 : 243,
  # The same everywhere.
  io_uring_setup => 425,
  io_uring_enter => 426,
  pidfd_open => 434,
  pidfd_getfd => 438,
);
my ($SESSION_KEYRING, $JOIN, $KEY_READ) = (-3, 1, 11);

# Its arguments themselves and no copies of them: the kernel writes there.
sub call {
  my $name = shift;
  my $result = syscall($call{$name}, @_);
  die "$name: $!\n" if $result == -1;
  return $result;
}

sub address_of { unpack('Q', pack('P', $_[0])) }
sub peek { my ($at, $length) = @_; unpack("P$length", pack('Q', $at)) }

# Memory that is no variable is written by reading a pipe into it.
sub poke {
  my ($at, $bytes) = @_;
  pipe(my $from, my $to) or die;
  syswrite($to, $bytes);
  call('read', fileno($from), $at, length $bytes);
}

# One request to a ring of its own, whose result comes back.
sub ring {
  my @sqe = @_;
  my $params = "\0" x 120;
  my $fd = call('io_uring_setup', 1, $params);
  my (undef, $sq_tail, undef, undef, undef, undef, $sq_array) = unpack('x40 L7', $params);
  my (undef, undef, undef, undef, undef, $cqes) = unpack('x80 L6', $params);
  my $map = sub { call('mmap', 0, 4096, 3, 0x8001, $fd, $_[0]) };
  my ($sq, $cq, $entries) = map { $map->($_) } (0, 0x8000000, 0x10000000);
  my ($opcode, $file, $buffer, $length, $flags) = @sqe;
  poke($entries, pack('C C S l Q Q L L Q x24', $opcode, 0, 0, $file, 0, $buffer, $length, $flags, 1));
  poke($sq + $sq_array, pack('L', 0));
  poke($sq + $sq_tail, pack('L', 1));
  call('io_uring_enter', $fd, 1, 1, 1, 0, 0);
  my (undef, $result) = unpack('Q l', peek($cq + $cqes, 16));
  die "io_uring: $result\n" if $result < 0;
  return $result;
}

my %does = (
  # Opens and reads a file without open(2) and read(2).
  ring => sub {
    my $path = "$_[0]\0";
    my $file = ring(18, -100, address_of($path), 0, 0);
    my $buffer = "\0" x 4096;
    my $length = ring(22, $file, address_of($buffer), 4096, 0);
    print substr($buffer, 0, $length);
  },
  memory => sub {
    my ($pid, $at) = @_;
    my $buffer = "\0" x 16;
    my $local = pack('Q Q', address_of($buffer), 16);
    my $remote = pack('Q Q', $at, 16);
    print call('process_vm_readv', $pid + 0, $local, 1, $remote, 1, 0);
  },
  descriptor => sub {
    my ($pid, $number) = @_;
    my $process = call('pidfd_open', $pid + 0, 0);
    my $file = call('pidfd_getfd', $process, $number + 0, 0);
    open(my $handle, '<&=', $file) or die;
    sysseek($handle, 0, 0);
    sysread($handle, my $text, 4096);
    print $text;
  },
  key => sub {
    my ($type, $name, $none) = ('user', $_[0], 0);
    my $key = call('request_key', $type, $name, $none, 0);
    my $buffer = "\0" x 4096;
    my $length = call('keyctl', $KEY_READ, $key, $buffer, 4096);
    print substr($buffer, 0, $length);
  },
  segment => sub {
    shmread($_[0], my $text, 0, 100) or die;
    print $text;
  },
  messages => sub {
    msgrcv($_[0], my $text, 100, 0, 04000) or die;
    print substr($text, 8);
  },
  queue => sub {
    my $name = $_[0];
    my $queue = call('mq_open', $name, 04000, 0, 0);
    my $buffer = "\0" x 8192;
    my $length = call('mq_timedreceive', $queue, $buffer, 8192, 0, 0);
    print substr($buffer, 0, $length);
  },
  # What a step of the same user keeps there; prints the numbers of the segment and of the message queue.
  keep => sub {
    my ($name, $secret) = @_;
    my $segment = shmget(0, 100, 01600) // die;
    shmwrite($segment, $secret, 0, 100) or die;
    my $messages = msgget(0, 01600) // die;
    msgsnd($messages, pack('l! a*', 1, $secret), 0) or die;
    my $queue = call('mq_open', $name, 0102, 0600, 0);
    call('mq_timedsend', $queue, $secret, length $secret, 0, 0);
    print "$segment $messages";
  },
  drop => sub {
    my ($name, $segment, $messages) = @_;
    shmctl($segment, 0, 0);
    msgctl($messages, 0, 0);
    call('mq_unlink', $name);
  },
  # Becomes another program, with a key in its session keyring as a service of systemd has one.
  with_key => sub {
    my ($name, $secret, @argv) = @_;
    my $type = 'user';
    call('keyctl', $JOIN, 0);
    call('add_key', $type, $name, $secret, length $secret, $SESSION_KEYRING);
    exec { $argv[0] } @argv;
  },
);

my $what = shift @ARGV;
$does{$what}->(@ARGV);
