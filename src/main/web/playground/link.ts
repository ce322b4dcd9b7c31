import type { Content } from './content';

// The fragment is never sent to a server, and it is compressed because mail programs break long addresses.
const PREFIX = '#frage=';

// A query is refused beyond 256 kB anyway; a crafted link must not unpack to gigabytes.
const MAX_BYTES = 1_000_000;

export async function encodeLink({ query, variables, operationName }: Content): Promise<string> {
  const json = new TextEncoder().encode(JSON.stringify([query, variables, operationName]));
  return PREFIX + toBase64Url(await through(json, new CompressionStream('deflate-raw')));
}

/** Undefined when the fragment holds no link of ours; throws when it does and is damaged. */
export async function decodeLink(fragment: string): Promise<Content | undefined> {
  if (!fragment.startsWith(PREFIX)) return undefined;
  const packed = fromBase64Url(fragment.slice(PREFIX.length));
  const bytes = await through(packed, new DecompressionStream('deflate-raw'));
  const [query, variables, operationName] = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown[];
  if (typeof query !== 'string' || typeof variables !== 'string') throw new TypeError('Not a link of the playground');
  return { query, variables, operationName: typeof operationName === 'string' ? operationName : undefined };
}

async function through(bytes: Uint8Array<ArrayBuffer>, transform: CompressionStream | DecompressionStream) {
  const reader = new Blob([bytes]).stream().pipeThrough(transform).getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for (let size = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return new Uint8Array(await new Blob(parts).arrayBuffer());
    size += value.length;
    if (size > MAX_BYTES) throw new RangeError(`The link unpacks to more than ${MAX_BYTES} bytes`);
    parts.push(value);
  }
}

function toBase64Url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
}
