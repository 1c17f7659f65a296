/** Addresses as seen by whoever asked: `host` is what the request was sent to. */
export class Urls {
  /** `http://host:port` */
  readonly server: string;
  /** `http://host:port/api/v3` */
  readonly api: string;
  readonly #request: URL;

  constructor(host: string, requestPath = '/') {
    this.server = `http://${host}`;
    this.api = `${this.server}/api/v3`;
    this.#request = new URL(requestPath, this.server);
  }

  /** The request's own address with another page number. */
  page(number: number): string {
    const url = new URL(this.#request);
    url.searchParams.set('page', String(number));
    return url.href;
  }

  repo(fullName: string): string {
    return `${this.api}/repos/${fullName}`;
  }

  html(path: string): string {
    return `${this.server}/${path}`;
  }
}

export const iso = (at: number): string => new Date(at).toISOString().replace('.000Z', 'Z');
export const isoOrNull = (at: number | null): string | null => (at === null ? null : iso(at));
/** A file's path in an address: slashes stay. */
export const encodePath = (path: string): string => path.split('/').map(encodeURIComponent).join('/');
