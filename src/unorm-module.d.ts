/** unorm ships no types; this is the part that we use. */
declare module 'unorm' {
  const unorm: { nfc(text: string): string; nfd(text: string): string }
  export default unorm
}
