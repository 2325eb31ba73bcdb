/** Bytes of a page of WebAssembly memory. */
export const MEMORY_PAGE = 65_536;

/**
 * Starts a WebAssembly module of this folder.
 * @param code its bytes in base64, as `npm run wasm` writes them.
 * @param name of the module, under which it asks for its memory.
 * @returns what it exports.
 */
export function startModule(code: string, name: string, memory: WebAssembly.Memory): WebAssembly.Exports {
  const bytes = Uint8Array.from(atob(code), (character) => character.charCodeAt(0));
  return new WebAssembly.Instance(new WebAssembly.Module(bytes), { [name]: { memory } }).exports;
}
