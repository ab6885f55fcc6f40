// The package carries no types; this is the part we use.
declare module 'subset-font' {
  /** The font with only the glyphs that `text` needs. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options?: {
      readonly targetFormat?: 'woff2' | 'sfnt';
      /** A fixed value, or a range, per axis of a variable font. */
      readonly variationAxes?: Readonly<
        Record<string, number | { readonly min: number; readonly max: number }>
      >;
      readonly keepFeatures?: readonly string[];
    },
  ): Promise<Buffer>;
}
