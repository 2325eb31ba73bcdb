/** The little of WebAssembly's interface that we use; Node's types leave it to the DOM's, which we do without. */
declare namespace WebAssembly {
  type Exports = Readonly<Record<string, unknown>>;
  class Memory {
    constructor(descriptor: { readonly initial: number });
    readonly buffer: ArrayBuffer;
  }
  class Module {
    constructor(bytes: Uint8Array);
  }
  class Instance {
    constructor(
      module: Module,
      imports: Readonly<Record<string, Readonly<Record<string, Memory | bigint | number>>>>,
    );
    readonly exports: Exports;
  }
}
