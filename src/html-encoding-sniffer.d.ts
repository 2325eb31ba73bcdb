declare module 'html-encoding-sniffer' {
  /** The encoding of a page by its byte-order mark, the server's word, or its `<meta>`; Windows-1252 if none tells. */
  function sniffHtmlEncoding(
    bytes: Uint8Array,
    options?: { readonly transportLayerEncodingLabel?: string | undefined },
  ): string;
  export = sniffHtmlEncoding;
}
