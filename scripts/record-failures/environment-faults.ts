/** A machine in trouble, made real: what a program has to do to meet it, and what must hold around the program. */
export interface EnvironmentFault {
  readonly name: string;
  /** Statement that runs into the trouble, per language. */
  readonly javascript: string;
  readonly python: string;
  readonly go: string;
  readonly rust: string;
  readonly java: string;
  /** Shell that runs before the tool. */
  readonly prepare?: string;
  /** Puts the tool's command where the trouble can happen. */
  readonly wrap?: (command: string) => string;
}

/** root is never refused a file; without these capabilities it is. */
const WITHOUT_OVERRIDE =
  'setpriv --bounding-set=-dac_override,-dac_read_search --inh-caps=-dac_override,-dac_read_search';
const quoted = (command: string): string => `'${command.replaceAll("'", `'\\''`)}'`;

/** The statements read SERVER, and write where `small` (64 kB) or `locked` (not ours) lies. */
export const ENVIRONMENT_FAULTS: readonly EnvironmentFault[] = [
  {
    name: 'connection-refused',
    javascript: `await new Promise((done, fail) => require('node:net').connect(9, '127.0.0.1', done).on('error', fail));`,
    python: `__import__("socket").create_connection(("127.0.0.1", 9))`,
    go: `_, err := net.Dial("tcp", "127.0.0.1:9")`,
    rust: `std::net::TcpStream::connect("127.0.0.1:9").unwrap();`,
    java: `new java.net.Socket("127.0.0.1", 9);`,
  },
  {
    name: 'unknown-host',
    javascript: `await require('node:dns').promises.lookup('db.shop.invalid');`,
    python: `__import__("socket").getaddrinfo("db.shop.invalid", 5432)`,
    go: `_, err := net.LookupHost("db.shop.invalid")`,
    rust: `std::net::TcpStream::connect("db.shop.invalid:5432").unwrap();`,
    java: `java.net.InetAddress.getByName("db.shop.invalid");`,
  },
  {
    name: 'disk-full',
    javascript: `require('node:fs').writeFileSync('small/cache.bin', Buffer.alloc(1 << 20));`,
    python: `open("small/cache.bin", "wb", buffering=0).write(b"x" * (1 << 16)) and open("small/more.bin", "wb", buffering=0).write(b"x" * (1 << 20))`,
    go: `err := os.WriteFile(os.Getenv("SMALL")+"/cache.bin", make([]byte, 1<<20), 0o644)`,
    rust: `std::fs::write(std::env::var("SMALL").unwrap() + "/cache.bin", vec![0u8; 1 << 20]).unwrap();`,
    java: `java.nio.file.Files.write(java.nio.file.Path.of(System.getenv("SMALL"), "cache.bin"), new byte[1 << 20]);`,
    prepare: 'mkdir -p small && mount -t tmpfs -o size=64k tmpfs small && export SMALL=$PWD/small',
  },
  {
    name: 'permission-denied',
    javascript: `require('node:fs').readFileSync('locked/data.db');`,
    python: `open("locked/data.db").read()`,
    go: `_, err := os.ReadFile(os.Getenv("LOCKED") + "/data.db")`,
    rust: `std::fs::read(std::env::var("LOCKED").unwrap() + "/data.db").unwrap();`,
    java: `java.nio.file.Files.readAllBytes(java.nio.file.Path.of(System.getenv("LOCKED"), "data.db"));`,
    prepare:
      'mkdir -p locked && touch locked/data.db && chmod 600 locked/data.db && chown 65534 locked/data.db && export LOCKED=$PWD/locked',
    wrap: (command) => `${WITHOUT_OVERRIDE} bash -c ${quoted(command)}`,
  },
  {
    name: 'missing-secret',
    javascript: `if (!process.env.PAYMENTS_API_KEY) throw new Error('PAYMENTS_API_KEY environment variable is not set');`,
    python: `__import__("os").environ["PAYMENTS_API_KEY"]`,
    go: `var err error
	if os.Getenv("PAYMENTS_API_KEY") == "" {
		err = errors.New("missing required environment variable PAYMENTS_API_KEY")
	}`,
    rust: `std::env::var("PAYMENTS_API_KEY").expect("PAYMENTS_API_KEY must be set");`,
    java: `if (System.getenv("PAYMENTS_API_KEY") == null) throw new IllegalStateException("PAYMENTS_API_KEY environment variable is not set");`,
  },
  {
    name: 'rate-limited',
    javascript: `const answer = await fetch(process.env.SERVER + '/429'); if (!answer.ok) throw new Error('request failed: ' + answer.status + ' ' + answer.statusText);`,
    python: `__import__("urllib.request").request.urlopen(__import__("os").environ["SERVER"] + "/429")`,
    go: `var err error
	if answer, failed := http.Get(os.Getenv("SERVER") + "/429"); failed != nil || answer.StatusCode >= 400 {
		err = fmt.Errorf("GET /429: %s", answer.Status)
	}`,
    rust: `let answer = get(&std::env::var("SERVER").unwrap(), "/429"); if !answer.starts_with("HTTP/1.1 200") { panic!("server said {}", answer.lines().next().unwrap()); }`,
    java: `new java.net.URL(System.getenv("SERVER") + "/429").openStream();`,
  },
  {
    name: 'bad-gateway',
    javascript: `const answer = await fetch(process.env.SERVER + '/503'); if (!answer.ok) throw new Error('GET /prices: HTTP ' + answer.status + ' ' + answer.statusText);`,
    python: `__import__("urllib.request").request.urlopen(__import__("os").environ["SERVER"] + "/503")`,
    go: `var err error
	if answer, failed := http.Get(os.Getenv("SERVER") + "/503"); failed != nil || answer.StatusCode >= 400 {
		err = fmt.Errorf("GET /503: %s", answer.Status)
	}`,
    rust: `let answer = get(&std::env::var("SERVER").unwrap(), "/503"); if !answer.starts_with("HTTP/1.1 200") { panic!("server said {}", answer.lines().next().unwrap()); }`,
    java: `new java.net.URL(System.getenv("SERVER") + "/503").openStream();`,
  },
  {
    name: 'network-timeout',
    javascript: `await fetch(process.env.SERVER + '/hang', { signal: AbortSignal.timeout(100) });`,
    python: `__import__("urllib.request").request.urlopen(__import__("os").environ["SERVER"] + "/hang", timeout=0.2)`,
    go: `_, err := (&http.Client{Timeout: 100 * time.Millisecond}).Get(os.Getenv("SERVER") + "/hang")`,
    rust: `use std::net::ToSocketAddrs; let to = std::env::var("SERVER").unwrap().replace("http://", "").to_socket_addrs().unwrap().next().unwrap(); let mut link = std::net::TcpStream::connect(to).unwrap(); link.set_read_timeout(Some(std::time::Duration::from_millis(100))).unwrap(); std::io::Read::read(&mut link, &mut [0u8; 8]).map_err(|e| panic!("read from the price service: {e}")).unwrap();`,
    java: `java.net.URLConnection link = new java.net.URL(System.getenv("SERVER") + "/hang").openConnection(); link.setReadTimeout(100); link.getInputStream();`,
  },
];
